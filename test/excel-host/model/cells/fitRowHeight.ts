import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { LAST_COLUMN } from '../limits';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import { changeAxes } from './changeAxes';

/** Lets a row fit its texts from now on, as Excel's AutoFit does; `height` in points is what that comes to now. */
export function fitRowHeight(book: Book, sheet: Sheet, row: number, height: number): void {
  guardUnprotected(sheet, 'formatRows');
  changeAxes(sheet.rows, row, row, (axis) => ({ ...axis, size: height, fitted: true }));
  book.changed(sheet.id, areaName({ top: row, left: 0, bottom: row, right: LAST_COLUMN }), 'formats');
}
