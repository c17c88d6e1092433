import type { Book } from '../book';
import { LAST_COLUMN } from '../limits';
import type { Sheet } from '../sheet';
import { insertCells } from '../shift/insertCells';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Inserts whole rows before `row`; they look like the row above. */
export function insertRows(book: Book, sheet: Sheet, row: number, count: number): ActOutcome {
  return attempt(() =>
    insertCells(book, sheet, { top: row, left: 0, bottom: row + count - 1, right: LAST_COLUMN }, 'Down'),
  );
}
