import { areaName } from '../address/areaName';
import { clipArea } from '../address/clipArea';
import { intersectAreas } from '../address/intersectAreas';
import type { Book } from '../book';
import { translateFormula } from '../calc/translateFormula';
import { guardWritable } from '../cells/guardWritable';
import { isRowHidden } from '../cells/isRowHidden';
import { readValue } from '../cells/readValue';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Area, Cell, CellValue } from '../types';
import { compareForSort } from './compareForSort';
import type { SortKey } from './sortKey';

/** Sorts the shown rows of an area, as `sortTable`. */
export function sortArea(book: Book, sheet: Sheet, area: Area, keys: readonly SortKey[]): void {
  guardUnprotected(sheet, 'sort');
  guardWritable(sheet, area);

  if (sheet.merges.some((merge) => intersectAreas(merge, area) !== null)) {
    throw new ModelFault('InvalidOperation', 'To sort, all the merged cells need to be the same size.');
  }

  const { top, bottom } = clipArea(sheet, area);
  const rows: SortedRow[] = [];

  for (let row = top; row <= bottom; row += 1) {
    if (isRowHidden(sheet, row)) continue;

    const values = keys.map(({ column }) => readValue(book, sheet, row, area.left + column));

    rows.push({ row, values });
  }

  const places = rows.map(({ row }) => row);

  rows.sort((a, b) => order(a, b, keys));
  moveRows(
    sheet,
    area,
    rows.map(({ row }, at) => [row, places[at] ?? row]),
  );
  book.changed(sheet.id, areaName(area), 'sorted');
}

type SortedRow = { readonly row: number; readonly values: readonly CellValue[] };

function order(a: SortedRow, b: SortedRow, keys: readonly SortKey[]): number {
  for (const [at, { descending = false, matchCase = false }] of keys.entries()) {
    const compared = compareForSort(a.values[at] ?? null, b.values[at] ?? null, descending, matchCase);

    if (compared !== 0) return compared;
  }

  return a.row - b.row;
}

function moveRows(sheet: Sheet, area: Area, moves: readonly (readonly [from: number, to: number])[]): void {
  const taken = moves.map(([from, to]) => ({ to, cells: cellsOf(sheet, area, from, to) }));
  const targets = new Map(moves);

  for (const { to, cells } of taken) {
    for (const [at, cell] of cells.entries()) sheet.cells.set(to, area.left + at, cell);
  }

  for (const comment of sheet.comments) {
    const isMoved = comment.column >= area.left && comment.column <= area.right;

    if (isMoved) comment.row = targets.get(comment.row) ?? comment.row;
  }
}

// As when copied: references without dollars stay beside their row.
function cellsOf(sheet: Sheet, area: Area, from: number, to: number): (Cell | undefined)[] {
  const cells = sheet.cells.row(from);
  const right = Math.min(area.right, Math.max(cells.length - 1, sheet.cells.row(to).length - 1));

  return Array.from({ length: Math.max(0, right - area.left + 1) }, (_, at) => {
    const cell = cells[area.left + at];

    if (cell?.formula === undefined || from === to) return cell;

    return { ...cell, formula: translateFormula(cell.formula, to - from, 0) };
  });
}
