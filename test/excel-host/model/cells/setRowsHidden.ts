import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { LAST_COLUMN } from '../limits';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import { changeAxes } from './changeAxes';

/** Hides or shows rows; showing also undoes a filter's hiding of them. */
export function setRowsHidden(book: Book, sheet: Sheet, first: number, last: number, hidden: boolean): void {
  guardUnprotected(sheet, 'formatRows');
  changeAxes(sheet.rows, first, last, ({ filtered = false, ...axis }) => ({
    ...axis,
    hidden,
    filtered: filtered && hidden,
  }));
  book.changed(sheet.id, areaName({ top: first, left: 0, bottom: last, right: LAST_COLUMN }), 'hidden');
}
