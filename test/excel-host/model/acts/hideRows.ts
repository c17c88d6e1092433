import type { Book } from '../book';
import { setRowsHidden } from '../cells/setRowsHidden';
import type { Sheet } from '../sheet';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Hides rows. */
export function hideRows(book: Book, sheet: Sheet, first: number, last: number): ActOutcome {
  return attempt(() => setRowsHidden(book, sheet, first, last, true));
}
