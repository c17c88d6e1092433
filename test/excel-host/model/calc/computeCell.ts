import type { Book } from '../book';
import { COLUMN_COUNT } from '../limits';
import type { Sheet } from '../sheet';
import type { CellValue } from '../types';
import { evaluate } from './evaluate';

/** Formulas that wait for each other on the stack of calls; a longer chain is computed from its far end. */
const MAX_NESTED = 150;

type Place = { readonly sheet: Sheet; readonly row: number; readonly column: number };

/** Thrown through the formulas that wait, so that `place` is computed before them. */
class NotYet extends Error {
  constructor(readonly place: Place) {
    super('not yet');
  }
}

/** The result of a cell's formula, remembered until the workbook changes. In a circle it is 0. */
export function computeCell(book: Book, sheet: Sheet, row: number, column: number): CellValue {
  forgetOld(book);

  const place = { sheet, row, column };
  const known = recalled(book, place);

  if (known !== undefined) return known;
  if (book.computing.size > MAX_NESTED) throw new NotYet(place);

  return book.computing.size === 0 ? computeChain(book, place) : computeOne(book, place);
}

function forgetOld(book: Book): void {
  if (book.computedAt === book.generation) return;

  book.computed.clear();
  book.circular.clear();
  book.computedAt = book.generation;
}

// What is waited for goes on top; a cell that comes twice waits for itself.
function computeChain(book: Book, place: Place): CellValue {
  const waiting: Place[] = [place];
  const waitingKeys = new Set([keyOf(place)]);

  for (;;) {
    const current = waiting.at(-1) ?? place;

    try {
      const value = recalled(book, current) ?? computeOne(book, current);

      waiting.pop();
      waitingKeys.delete(keyOf(current));

      if (waiting.length === 0) return value;
    } catch (thrown) {
      if (!(thrown instanceof NotYet)) throw thrown;

      if (waitingKeys.has(keyOf(thrown.place))) circle(book, thrown.place);
      else {
        waiting.push(thrown.place);
        waitingKeys.add(keyOf(thrown.place));
      }
    }
  }
}

function computeOne(book: Book, place: Place): CellValue {
  const key = keyOf(place);

  if (book.computing.has(key)) return circle(book, place);

  book.computing.add(key);

  try {
    const { sheet, row, column } = place;
    const result = evaluate(book, sheet, row, column, sheet.cells.get(row, column)?.formula ?? '') ?? 0;
    const value = book.circular.has(key) ? 0 : result;

    remember(book, place, value);

    return value;
  } finally {
    book.computing.delete(key);
  }
}

function circle(book: Book, place: Place): CellValue {
  book.circular.add(keyOf(place));
  remember(book, place, 0);

  return 0;
}

function recalled(book: Book, { sheet, row, column }: Place): CellValue | undefined {
  return book.computed.get(sheet.id)?.get(row * COLUMN_COUNT + column);
}

function remember(book: Book, { sheet, row, column }: Place, value: CellValue): void {
  const known = book.computed.get(sheet.id);

  if (known) known.set(row * COLUMN_COUNT + column, value);
  else book.computed.set(sheet.id, new Map([[row * COLUMN_COUNT + column, value]]));
}

function keyOf({ sheet, row, column }: Place): string {
  return `${sheet.id}!${row},${column}`;
}
