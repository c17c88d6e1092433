import type { Book } from '../../../model/book';
import { setSetting } from '../../../model/objects/setSetting';
import { asJson } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound } from '../../protocol/hostError';
import type { Json } from '../../protocol/json';

type PlacedSetting = { readonly book: Book; readonly key: string };

/** The settings an add-in keeps in the workbook. */
export const settingsClass: ExcelClass<Book> = excelClass('SettingCollection', {
  items: (book, state) => [...book.settings.keys()].map((key) => settingClass.of({ book, key }, state)),
  calls: {
    Add(book, args, state) {
      setSetting(book, args.text(0), asJson(args.at(1)));

      return settingClass.of({ book, key: args.text(0) }, state);
    },
  },
});

const settingClass: ExcelClass<PlacedSetting> = excelClass('Setting', {
  reads: {
    Key: ({ key }) => key,
    _Id: ({ key }) => key,
    Value: settingJson,
  },
  writes: { Value: ({ book, key }, value) => setSetting(book, key, asJson(value)) },
  calls: {
    Delete: ({ book, key }) => {
      setSetting(book, key, undefined);
    },
  },
});

function settingJson({ book, key }: PlacedSetting): Json {
  if (!book.settings.has(key)) throw notFound();

  return JSON.parse(JSON.stringify(book.settings.get(key)));
}
