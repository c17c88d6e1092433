import type { Book } from '../book';
import type { Sheet } from '../sheet';

/** Freezes so many rows and columns; 0 and 0 unfreezes. */
export function setFreeze(book: Book, sheet: Sheet, rows: number, columns: number): void {
  sheet.freeze = { rows, columns };
  book.changed(sheet.id, '', 'freeze');
}
