import type { Book } from '../book';
import { LAST_ROW } from '../limits';
import type { Sheet } from '../sheet';
import { deleteCells } from '../shift/deleteCells';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Deletes whole columns. */
export function deleteColumns(book: Book, sheet: Sheet, column: number, count: number): ActOutcome {
  return attempt(() =>
    deleteCells(book, sheet, { top: 0, left: column, bottom: LAST_ROW, right: column + count - 1 }, 'Left'),
  );
}
