import { LAST_COLUMN, LAST_ROW } from '../limits';
import type { Sheet } from '../sheet';
import type { Axis, Cell } from '../types';
import type { Shift } from './shift';

/** Moves the cells of a sheet, and for whole rows and columns their sizes and looks. Areas stay. */
export function shiftGrid(sheet: Sheet, shift: Shift): void {
  const isWhole = shift.first === 0 && shift.last === (shift.axis === 'row' ? LAST_COLUMN : LAST_ROW);

  if (shift.axis === 'column') {
    shiftAcross(sheet, shift);

    if (isWhole) sheet.columns = shiftAxes(sheet.columns, shift, LAST_COLUMN);
  } else if (isWhole) {
    sheet.cells.renumber((row) => shiftNumber(row, shift, LAST_ROW));
    sheet.rows = shiftAxes(sheet.rows, shift, LAST_ROW);
  } else {
    shiftDown(sheet, shift);
  }
}

/** A row's or column's new number; `undefined` when it was deleted or pushed off the sheet. */
export function shiftNumber(
  index: number,
  { at, count }: Pick<Shift, 'at' | 'count'>,
  end: number,
): number | undefined {
  if (index < at) return index;
  if (count < 0 && index < at - count) return undefined;

  return index + count > end ? undefined : index + count;
}

function shiftAxes(axes: ReadonlyMap<number, Axis>, shift: Shift, end: number): Map<number, Axis> {
  const moved = new Map<number, Axis>();

  for (const [index, axis] of axes) {
    const number = shiftNumber(index, shift, end);

    if (number !== undefined) moved.set(number, axis);
  }

  return moved;
}

function shiftAcross(sheet: Sheet, { at, count, first, last }: Shift): void {
  for (const row of sheet.cells.rowNumbers()) {
    if (row < first || row > last) continue;

    const cells = [...sheet.cells.row(row)];

    if (cells.length <= at) continue;
    if (count > 0) cells.splice(at, 0, ...new Array<Cell | undefined>(count));
    else cells.splice(at, -count);

    sheet.cells.setRow(row, cells);
  }
}

function shiftDown(sheet: Sheet, shift: Shift): void {
  const rows = sheet.cells.rowNumbers().filter((row) => row >= shift.at);

  for (const row of shift.count > 0 ? rows.reverse() : rows) {
    const target = shiftNumber(row, shift, LAST_ROW);
    const last = Math.min(shift.last, sheet.cells.row(row).length - 1);

    for (let column = shift.first; column <= last; column += 1) {
      const cell = sheet.cells.get(row, column);

      if (cell === undefined) continue;

      sheet.cells.set(row, column, undefined);

      if (target !== undefined) sheet.cells.set(target, column, cell);
    }
  }
}
