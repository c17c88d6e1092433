import type { Sheet } from '../../../model/sheet';
import type { ExcelState } from '../../excelState';
import { asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';

/** Where the model's recorded page set-up also keeps these: it comes along when a sheet is copied. */
const PREFIX = 'customProperty.';

type Property = { readonly sheet: Sheet; readonly key: string };

/** Texts that an add-in keeps with a sheet. */
export const customPropertiesClass: ExcelClass<Sheet> = excelClass('WorksheetCustomPropertyCollection', {
  items: (sheet, state) =>
    [...sheet.pageLayout.keys()]
      .filter((key) => key.startsWith(PREFIX))
      .map((key) => propertyClass.of({ sheet, key: key.slice(PREFIX.length) }, state)),
  calls: {
    Add(sheet, args, state) {
      write(sheet, args.text(0), args.text(1), state);

      return propertyClass.of({ sheet, key: args.text(0) }, state);
    },
  },
});

const propertyClass: ExcelClass<Property> = excelClass('WorksheetCustomProperty', {
  reads: {
    Key: ({ key }) => key,
    _Id: ({ key }) => key,
    Value: ({ sheet, key }) => String(sheet.pageLayout.get(PREFIX + key) ?? ''),
  },
  writes: { Value: ({ sheet, key }, value, state) => write(sheet, key, asText(value), state) },
  calls: {
    Delete({ sheet, key }, _args, { book }) {
      sheet.pageLayout.delete(PREFIX + key);
      book.changed(sheet.id, '', 'settings');
    },
  },
});

function write(sheet: Sheet, key: string, value: string, { book }: ExcelState): void {
  sheet.pageLayout.set(PREFIX + key, value);
  book.changed(sheet.id, '', 'settings');
}
