import type { Sheet } from '../sheet';
import type { Area } from '../types';

/** Whether no cell of an area holds a value or a formula. */
export function isEmptyArea(sheet: Sheet, area: Area): boolean {
  for (let row = area.top; row <= area.bottom; row += 1) {
    const cells = sheet.cells.row(row);

    for (let column = area.left; column <= Math.min(area.right, cells.length - 1); column += 1) {
      const cell = cells[column];

      if (cell && (cell.value !== null || cell.formula !== undefined)) return false;
    }
  }

  return true;
}
