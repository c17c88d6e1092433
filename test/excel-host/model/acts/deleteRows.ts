import type { Book } from '../book';
import { LAST_COLUMN } from '../limits';
import type { Sheet } from '../sheet';
import { deleteCells } from '../shift/deleteCells';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Deletes whole rows. */
export function deleteRows(book: Book, sheet: Sheet, row: number, count: number): ActOutcome {
  return attempt(() =>
    deleteCells(book, sheet, { top: row, left: 0, bottom: row + count - 1, right: LAST_COLUMN }, 'Up'),
  );
}
