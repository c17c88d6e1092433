import { clipArea } from '../address/clipArea';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import { styleAt } from './styleAt';

/** Throws `AccessDenied` when the sheet is protected and the area has a locked cell. */
export function guardWritable(sheet: Sheet, area: Area): void {
  if (sheet.protection === null) return;

  const { top, left, bottom, right } = clipArea(sheet, area);

  for (let row = top; row <= bottom; row += 1) {
    for (let column = left; column <= right; column += 1) {
      if (styleAt(sheet, row, column).locked !== false) {
        throw new ModelFault('AccessDenied', `The sheet ${sheet.name} is protected and the cell is locked.`);
      }
    }
  }
}
