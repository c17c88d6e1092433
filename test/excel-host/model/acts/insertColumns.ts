import type { Book } from '../book';
import { LAST_ROW } from '../limits';
import type { Sheet } from '../sheet';
import { insertCells } from '../shift/insertCells';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Inserts whole columns before `column`; they look like the column to the left. */
export function insertColumns(book: Book, sheet: Sheet, column: number, count: number): ActOutcome {
  return attempt(() =>
    insertCells(book, sheet, { top: 0, left: column, bottom: LAST_ROW, right: column + count - 1 }, 'Right'),
  );
}
