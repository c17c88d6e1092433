import type { Book } from '../book';
import { setColumnsHidden } from '../cells/setColumnsHidden';
import type { Sheet } from '../sheet';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Hides columns. */
export function hideColumns(book: Book, sheet: Sheet, first: number, last: number): ActOutcome {
  return attempt(() => setColumnsHidden(book, sheet, first, last, true));
}
