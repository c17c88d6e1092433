import type { Sheet } from '../sheet';
import type { Area } from '../types';

/**
 * The smallest area with everything on the sheet; `null` for an empty sheet. Formats count unless
 * `valuesOnly`.
 */
export function usedArea(sheet: Sheet, valuesOnly: boolean): Area | null {
  let used: { top: number; left: number; bottom: number; right: number } | null = null;

  for (const [row, column, cell] of sheet.cells.entries()) {
    if (valuesOnly && cell.value === null && cell.formula === undefined) continue;

    if (used === null) {
      used = { top: row, left: column, bottom: row, right: column };
      continue;
    }

    if (row < used.top) used.top = row;
    if (row > used.bottom) used.bottom = row;
    if (column < used.left) used.left = column;
    if (column > used.right) used.right = column;
  }

  return used;
}
