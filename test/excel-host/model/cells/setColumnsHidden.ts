import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { LAST_ROW } from '../limits';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import { changeAxes } from './changeAxes';

/** Hides or shows columns. */
export function setColumnsHidden(
  book: Book,
  sheet: Sheet,
  first: number,
  last: number,
  hidden: boolean,
): void {
  guardUnprotected(sheet, 'formatColumns');
  changeAxes(sheet.columns, first, last, (axis) => ({ ...axis, hidden }));
  book.changed(sheet.id, areaName({ top: 0, left: first, bottom: LAST_ROW, right: last }), 'hidden');
}
