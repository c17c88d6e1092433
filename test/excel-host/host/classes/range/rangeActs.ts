import { containsArea } from '../../../model/address/containsArea';
import { intersectAreas } from '../../../model/address/intersectAreas';
import type { PlacedArea } from '../../../model/address/placedArea';
import { clearArea } from '../../../model/cells/clearArea';
import { copyCells } from '../../../model/cells/copyCells';
import { mergeArea } from '../../../model/cells/mergeArea';
import { unmergeArea } from '../../../model/cells/unmergeArea';
import { setSelection } from '../../../model/sheets/setSelection';
import { deleteCells } from '../../../model/shift/deleteCells';
import { insertCells } from '../../../model/shift/insertCells';
import { moveCells } from '../../../model/shift/moveCells';
import type { Behaviour } from '../../protocol/excelClass';
import { invalidArgument, notSimulated } from '../../protocol/hostError';
import { scopedTablesClass } from '../table/tables';
import { columnCount, rowCount } from './placed';
import { rangeClass } from './range';
import { rangeAreasClass } from './rangeAreas';
import { rangeArgument } from './rangeArgument';

const CLEARED = ['All', 'Contents', 'Formats'] as const;
const COPIED = ['All', 'Values', 'Formulas', 'Formats'] as const;

/** What can be done with a range. */
export const rangeActs: NonNullable<Behaviour<PlacedArea>['calls']> = {
  Clear({ sheet, area }, args, { book }) {
    const wanted = args.textOr(0, 'All');
    const what = CLEARED.find((one) => one === wanted);

    if (!what) throw notSimulated(`range.clear("${wanted}")`);

    clearArea(book, sheet, area, what);
  },
  Insert(range, args, state) {
    const { sheet, area } = range;
    const shift = args.text(0);

    if (shift !== 'Down' && shift !== 'Right') throw invalidArgument();

    insertCells(state.book, sheet, area, shift);

    return rangeClass.of(range, state);
  },
  Delete({ sheet, area }, args, { book }) {
    const shift = args.text(0);

    if (shift !== 'Up' && shift !== 'Left') throw invalidArgument();

    deleteCells(book, sheet, area, shift);
  },
  Merge: ({ sheet, area }, args, { book }) => {
    mergeArea(book, sheet, area, args.flagOr(0, false));
  },
  Unmerge: ({ sheet, area }, _args, { book }) => {
    unmergeArea(book, sheet, area);
  },
  Select: ({ sheet, area }, _args, { book }) => {
    setSelection(book, sheet, area);
  },
  Calculate: (_range, _args, { book }) => {
    book.generation += 1;
  },
  CopyFrom(target, args, state) {
    const source = rangeArgument(args.at(0), state, target.sheet);
    const wanted = args.textOr(1, 'All');
    const what = COPIED.find((one) => one === wanted);

    if (!what || args.flagOr(2, false) || args.flagOr(3, false))
      throw notSimulated(`range.copyFrom("${wanted}")`);

    copyCells(state.book, source, target, what);
  },
  MoveTo({ sheet, area }, args, state) {
    const target = rangeArgument(args.at(0), state, sheet);

    if (target.sheet !== sheet) throw notSimulated('range.moveTo another sheet');

    moveCells(state.book, sheet, area, target.area.top, target.area.left);
  },
  GetTables({ sheet, area }, args, state) {
    const isWhole = args.flagOr(0, false);
    const tables = sheet.tables.filter((table) =>
      isWhole ? containsArea(area, table.area) : intersectAreas(area, table.area) !== null,
    );

    return scopedTablesClass.of(
      tables.map((table) => ({ sheet, table })),
      state,
    );
  },
  GetMergedAreasOrNullObject({ sheet, area }, _args, state) {
    const merged = sheet.merges.filter((merge) => intersectAreas(area, merge) !== null);

    return merged.length === 0
      ? null
      : rangeAreasClass.of(
          merged.map((merge) => ({ sheet, area: merge })),
          state,
        );
  },
  _ValidateArraySize(range, args) {
    if (args.number(0) !== rowCount(range) || args.number(1) !== columnCount(range))
      throw invalidArgument(
        "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
      );
  },
};
