import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { moveColumns } from '../shift/moveColumns';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Cuts a column and inserts it before column `target`. */
export function moveColumn(book: Book, sheet: Sheet, column: number, target: number): ActOutcome {
  return attempt(() => moveColumns(book, sheet, column, column, target));
}
