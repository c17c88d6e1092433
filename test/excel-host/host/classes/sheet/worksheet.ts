import { findArea } from '../../../model/address/findArea';
import { usedArea } from '../../../model/cells/usedArea';
import { DEFAULT_HEIGHT, DEFAULT_WIDTH, LAST_COLUMN, LAST_ROW } from '../../../model/limits';
import type { Sheet } from '../../../model/sheet';
import { activateSheet } from '../../../model/sheets/activateSheet';
import { deleteSheet } from '../../../model/sheets/deleteSheet';
import { moveSheet } from '../../../model/sheets/moveSheet';
import { renameSheet } from '../../../model/sheets/renameSheet';
import { setTabColor } from '../../../model/sheets/setTabColor';
import { setVisibility } from '../../../model/sheets/setVisibility';
import type { ExcelState } from '../../excelState';
import { asFlag, asNumber, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound } from '../../protocol/hostError';
import { namesClass } from '../book/names';
import { chartsClass } from '../chart/charts';
import { commentsClass } from '../comment/comments';
import { pivotsClass } from '../pivot/pivots';
import { colorOf } from '../range/format/color';
import { oneOf } from '../range/format/words';
import { placed } from '../range/placed';
import { rangeClass } from '../range/range';
import { tablesClass } from '../table/tables';
import { copyWorksheet } from './copyWorksheet';
import { customPropertiesClass } from './customProperties';
import { freezePanesClass } from './freezePanes';
import { neighbourSheet } from './neighbourSheet';
import { pageLayoutClass } from './pageLayout';
import { protectionClass } from './protection';
import { sheetFilterClass } from './sheetFilter';

const VISIBILITIES = ['Visible', 'Hidden', 'VeryHidden'] as const;

/** A worksheet. */
export const worksheetClass: ExcelClass<Sheet> = excelClass('Worksheet', {
  reads: {
    Id: ({ id }) => id,
    Name: ({ name }) => name,
    Position: (sheet, { book }) => book.sheets.indexOf(sheet),
    Visibility: ({ visibility }) => visibility,
    TabColor: ({ tabColor }) => tabColor,
    ShowGridlines: ({ showGridlines }) => showGridlines,
    ShowHeadings: ({ showHeadings }) => showHeadings,
    StandardWidth: () => DEFAULT_WIDTH,
    StandardHeight: () => DEFAULT_HEIGHT,
  },
  writes: {
    Name: (sheet, value, { book }) => renameSheet(book, sheet, asText(value)),
    Position: (sheet, value, { book }) => moveSheet(book, sheet, asNumber(value)),
    Visibility: (sheet, value, { book }) => setVisibility(book, sheet, oneOf(VISIBILITIES, value)),
    TabColor: (sheet, value, { book }) => setTabColor(book, sheet, value === '' ? '' : colorOf(value)),
    ShowGridlines(sheet, value, { book }) {
      sheet.showGridlines = asFlag(value);
      book.changed(sheet.id, '', 'formats');
    },
    ShowHeadings(sheet, value, { book }) {
      sheet.showHeadings = asFlag(value);
      book.changed(sheet.id, '', 'formats');
    },
  },
  links: {
    Tables: (sheet, state) => tablesClass.of({ sheets: () => [sheet], home: sheet }, state),
    Names: (sheet, state) => namesClass.of(sheet, state),
    Charts: (sheet, state) => chartsClass.of(sheet, state),
    PivotTables: (sheet, state) => pivotsClass.of({ sheets: () => [sheet] }, state),
    Comments: (sheet, state) => commentsClass.of({ sheets: () => [sheet], home: sheet }, state),
    FreezePanes: (sheet, state) => freezePanesClass.of(sheet, state),
    Protection: (sheet, state) => protectionClass.of(sheet, state),
    PageLayout: (sheet, state) => pageLayoutClass.of(sheet, state),
    CustomProperties: (sheet, state) => customPropertiesClass.of(sheet, state),
    AutoFilter: (sheet, state) => sheetFilterClass.of(sheet, state),
  },
  calls: {
    Activate: (sheet, _args, { book }) => {
      activateSheet(book, sheet);
    },
    Delete: (sheet, _args, { book }) => {
      deleteSheet(book, sheet);
    },
    Copy: copyWorksheet,
    Calculate: (_sheet, _args, { book }) => {
      book.generation += 1;
    },
    GetRange: (sheet, args, state) =>
      rangeClass.of(args.has(0) ? findArea(state.book, sheet, args.text(0)) : wholeSheet(sheet), state),
    GetCell: (sheet, args, state) =>
      rangeClass.of(placed(sheet, args.number(0), args.number(1), args.number(0), args.number(1)), state),
    GetRangeByIndexes(sheet, args, state) {
      const [top, left] = [args.number(0), args.number(1)];

      return rangeClass.of(
        placed(sheet, top, left, top + args.number(2) - 1, left + args.number(3) - 1),
        state,
      );
    },
    GetUsedRange: (sheet, args, state) =>
      rangeClass.of({ sheet, area: usedArea(sheet, args.flagOr(0, false)) ?? FIRST_CELL }, state),
    GetUsedRangeOrNullObject(sheet, args, state) {
      const area = usedArea(sheet, args.flagOr(0, false));

      return area && rangeClass.of({ sheet, area }, state);
    },
    GetNext: (sheet, args, state) =>
      worksheetClass.of(neighbourSheet(sheet, 1, args.flagOr(0, false), state), state),
    GetPrevious: (sheet, args, state) =>
      worksheetClass.of(neighbourSheet(sheet, -1, args.flagOr(0, false), state), state),
    _GetSheetById: (_sheet, args, state) => worksheetClass.of(sheetById(args.text(0), state), state),
    _GetAnotherWorksheetById: (_sheet, args, state) =>
      worksheetClass.of(sheetById(args.text(0), state), state),
  },
});

const FIRST_CELL = { top: 0, left: 0, bottom: 0, right: 0 };

function wholeSheet(sheet: Sheet) {
  return placed(sheet, 0, 0, LAST_ROW, LAST_COLUMN);
}

function sheetById(wanted: string, { book }: ExcelState): Sheet {
  const sheet = book.sheets.find(({ id }) => id === wanted);

  if (!sheet) throw notFound();

  return sheet;
}
