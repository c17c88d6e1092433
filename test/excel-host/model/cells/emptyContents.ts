import type { Sheet } from '../sheet';
import type { Area } from '../types';

/** Takes values and formulas out of an area and leaves the looks; checks and logs nothing. */
export function emptyContents(sheet: Sheet, area: Area): void {
  for (let row = area.top; row <= area.bottom; row += 1) {
    if (sheet.cells.row(row).length === 0) continue;

    for (let column = area.left; column <= area.right; column += 1) {
      const cell = sheet.cells.get(row, column);

      if (cell) sheet.cells.set(row, column, cell.style ? { value: null, style: cell.style } : undefined);
    }
  }
}
