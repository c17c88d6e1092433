import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { LAST_ROW } from '../limits';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Axis, Cell } from '../types';
import { columnMove, moveArea } from './moveArea';
import { remap } from './remap';

/** Moves whole columns before column `target`, as cutting and inserting does; references follow. */
export function moveColumns(book: Book, sheet: Sheet, first: number, last: number, target: number): void {
  guardUnprotected(sheet, 'none');

  if (target >= first && target <= last + 1) return;

  const isTorn = sheet.merges.some((merge) => {
    const inside = merge.left >= first && merge.right <= last;
    const outside = merge.left > last || merge.right < first;

    return !inside && !outside;
  });

  if (isTorn) throw new ModelFault('InvalidOperation', 'Merged cells cannot be torn apart.');

  const move = { first, last, target };

  moveGrid(sheet, columnMove(move));
  remap(book, sheet, (area) => moveArea(area, move));
  book.changed(sheet.id, areaName({ top: 0, left: first, bottom: LAST_ROW, right: last }), 'columnsMoved');
}

function moveGrid(sheet: Sheet, numberOf: (column: number) => number): void {
  for (const row of sheet.cells.rowNumbers()) {
    const moved: (Cell | undefined)[] = [];

    for (const [column, cell] of sheet.cells.row(row).entries()) if (cell) moved[numberOf(column)] = cell;

    sheet.cells.setRow(row, moved);
  }

  const axes = new Map<number, Axis>();

  for (const [column, axis] of sheet.columns) axes.set(numberOf(column), axis);

  sheet.columns = axes;
}
