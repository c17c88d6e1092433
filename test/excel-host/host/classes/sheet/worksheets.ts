import type { Book } from '../../../model/book';
import { addSheet } from '../../../model/sheets/addSheet';
import { findSheet } from '../../../model/sheets/findSheet';
import type { Args } from '../../protocol/args';
import { asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound } from '../../protocol/hostError';
import { activeSheet } from './activeSheet';
import { worksheetClass } from './worksheet';

/** The worksheets in the order of their tabs. */
export const worksheetsClass: ExcelClass<Book> = excelClass('WorksheetCollection', {
  items: ({ sheets }, state) => sheets.map((sheet) => worksheetClass.of(sheet, state)),
  item(book, key, state) {
    const sheet = findSheet(book, asText(key));

    return sheet && worksheetClass.of(sheet, state);
  },
  calls: {
    Add: (book, args, state) =>
      worksheetClass.of(addSheet(book, args.has(0) ? args.text(0) : undefined), state),
    GetActiveWorksheet: (_book, _args, state) => worksheetClass.of(activeSheet(state), state),
    GetCount: (book, args) => chosen(book, args).length,
    GetFirst: (book, args, state) => worksheetClass.of(chosen(book, args)[0] ?? nothing(), state),
    GetLast: (book, args, state) => worksheetClass.of(chosen(book, args).at(-1) ?? nothing(), state),
  },
});

function chosen({ sheets }: Book, args: Args): Book['sheets'] {
  return args.flagOr(0, false) ? sheets.filter(({ visibility }) => visibility === 'Visible') : sheets;
}

function nothing(): never {
  throw notFound();
}
