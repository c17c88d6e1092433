import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { LAST_COLUMN } from '../limits';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import { changeAxes } from './changeAxes';

/** Sets the height of rows in points. */
export function setRowHeight(book: Book, sheet: Sheet, first: number, last: number, height: number): void {
  guardUnprotected(sheet, 'formatRows');
  changeAxes(sheet.rows, first, last, (axis) => ({ ...axis, size: height, fitted: false }));
  book.changed(sheet.id, areaName({ top: first, left: 0, bottom: last, right: LAST_COLUMN }), 'formats');
}
