import { cellArea } from '../../../model/address/cellArea';
import type { PlacedArea } from '../../../model/address/placedArea';
import type { Book } from '../../../model/book';
import type { ExcelState } from '../../excelState';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound } from '../../protocol/hostError';
import { commentsClass } from '../comment/comments';
import { pivotsClass } from '../pivot/pivots';
import { rangeClass } from '../range/range';
import { rangeAreasClass } from '../range/rangeAreas';
import { worksheetsClass } from '../sheet/worksheets';
import { tablesClass } from '../table/tables';
import { applicationClass } from './application';
import { functionsClass } from './functions';
import { namesClass } from './names';
import { runtimeClass } from './runtime';
import { settingsClass } from './settings';
import { workbookProtectionClass } from './workbookProtection';
import { xmlPartsClass } from './xmlParts';

/** The workbook: the root of every request. */
export const workbookClass: ExcelClass<Book> = excelClass('Workbook', {
  reads: {
    Name: () => 'Book1.xlsx',
    ReadOnly: () => false,
  },
  links: {
    Worksheets: (book, state) => worksheetsClass.of(book, state),
    Tables: ({ sheets }, state) => tablesClass.of({ sheets: () => sheets }, state),
    Names: (_book, state) => namesClass.of(null, state),
    Application: (_book, state) => applicationClass.of(state, state),
    Functions: (book, state) => functionsClass.of(book, state),
    Settings: (book, state) => settingsClass.of(book, state),
    CustomXmlParts: (book, state) => xmlPartsClass.of(book, state),
    Comments: ({ sheets }, state) => commentsClass.of({ sheets: () => sheets }, state),
    PivotTables: ({ sheets }, state) => pivotsClass.of({ sheets: () => sheets }, state),
    Protection: (book, state) => workbookProtectionClass.of(book, state),
    _Runtime: (_book, state) => runtimeClass.of(state.events, state),
  },
  calls: {
    GetSelectedRange: (_book, _args, state) => rangeClass.of(selection(state), state),
    GetSelectedRanges(book, _args, state) {
      const { sheet, area } = selection(state);
      const { more = [] } = book.selection;

      return rangeAreasClass.of(
        [area, ...more].map((one) => ({ sheet, area: one })),
        state,
      );
    },
    GetActiveCell(_book, _args, state) {
      const { sheet, area } = selection(state);

      return rangeClass.of({ sheet, area: cellArea(area.top, area.left) }, state);
    },
    _RemoveReference: (_book, args, { references }) => {
      references.release(args.text(0));
    },
    _RemoveAllReferences: (_book, _args, { references }) => {
      references.releaseAll();
    },
    _GetReferenceCount: (_book, _args, { references }) => references.count,
  },
});

function selection({ book }: ExcelState): PlacedArea {
  const { sheetId, area } = book.selection;
  const sheet = book.sheets.find(({ id }) => id === sheetId);

  if (!sheet) throw notFound();

  return { sheet, area };
}
