import type { PlacedArea } from '../../../model/address/placedArea';
import { readFormula } from '../../../model/cells/readFormula';
import { readValue } from '../../../model/cells/readValue';
import { styleAt } from '../../../model/cells/styleAt';
import { displayedText } from '../../../model/text/displayedText';
import type { Behaviour } from '../../protocol/excelClass';
import { addressOf } from '../address';
import { localeOf } from '../book/localeOf';
import { columnLeft, rowTop } from '../geometry';
import { cellGrid } from './cellGrid';
import { cellJson, valueType } from './cellJson';
import { columnCount, isWholeColumns, isWholeRows, rowCount } from './placed';
import { hiddenColumns, hiddenRows } from './rangeHidden';

/** The largest count the API gives; above it is -1. */
const MOST_CELLS = 2 ** 31 - 1;

/** What can be loaded of a range. */
export const rangeReads: NonNullable<Behaviour<PlacedArea>['reads']> = {
  Address: addressOf,
  AddressLocal: addressOf,
  RowIndex: ({ area }) => area.top,
  ColumnIndex: ({ area }) => area.left,
  RowCount: rowCount,
  ColumnCount: columnCount,
  CellCount(range) {
    const cells = rowCount(range) * columnCount(range);

    return cells > MOST_CELLS ? -1 : cells;
  },
  IsEntireColumn: isWholeColumns,
  IsEntireRow: isWholeRows,
  Values: (range, { book }) =>
    cellGrid(range, (row, column) => cellJson(readValue(book, range.sheet, row, column))),
  Formulas: (range) => cellGrid(range, (row, column) => readFormula(range.sheet, row, column)),
  Text: (range, state) =>
    cellGrid(range, (row, column) => displayedText(state.book, range.sheet, row, column, localeOf(state))),
  ValueTypes: (range, { book }) =>
    cellGrid(range, (row, column) => valueType(readValue(book, range.sheet, row, column))),
  NumberFormat: (range) =>
    cellGrid(range, (row, column) => styleAt(range.sheet, row, column).format ?? 'General'),
  RowHidden: hiddenRows,
  ColumnHidden: hiddenColumns,
  Hidden(range) {
    const rows = hiddenRows(range);
    const columns = hiddenColumns(range);

    return rows === true || columns === true ? true : rows === null || columns === null ? null : false;
  },
  HasSpill: () => false,
  Left: ({ sheet, area }) => columnLeft(sheet, area.left),
  Top: ({ sheet, area }) => rowTop(sheet, area.top),
  Width: ({ sheet, area }) => columnLeft(sheet, area.right + 1) - columnLeft(sheet, area.left),
  Height: ({ sheet, area }) => rowTop(sheet, area.bottom + 1) - rowTop(sheet, area.top),
};
