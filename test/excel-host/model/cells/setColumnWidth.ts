import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { LAST_ROW } from '../limits';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import { changeAxes } from './changeAxes';

/** Sets the width of columns in characters. */
export function setColumnWidth(book: Book, sheet: Sheet, first: number, last: number, width: number): void {
  guardUnprotected(sheet, 'formatColumns');
  changeAxes(sheet.columns, first, last, (axis) => ({ ...axis, size: width }));
  book.changed(sheet.id, areaName({ top: 0, left: first, bottom: LAST_ROW, right: last }), 'formats');
}
