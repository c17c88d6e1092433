import type { Book } from '../book';
import { writeCells } from '../cells/writeCells';
import { LAST_ROW } from '../limits';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { insertCells } from '../shift/insertCells';
import type { CellInput, Table } from '../types';
import { bodyArea } from './bodyArea';
import { growTable } from './growTable';
import { isEmptyArea } from './isEmptyArea';

/**
 * Inserts rows before body row `index`, or at the end (`null`); cells below move down within the table's
 * columns. Formats and validations come from the row above. `rows` may be empty texts; gives the zero-based
 * body row of the first. Throws `InvalidArgument` for another width.
 */
export function addTableRows(
  book: Book,
  sheet: Sheet,
  table: Table,
  index: number | null,
  rows: readonly (readonly CellInput[])[],
): number {
  const { left, right } = table.area;
  const body = bodyArea(table);

  if (rows.length === 0 || rows.some((row) => row.length !== right - left + 1)) {
    throw new ModelFault('InvalidArgument', 'The rows are not as wide as the table.');
  }

  // A table made of headings alone has one empty row, which the first row fills.
  const isFresh = index === null && body.top === body.bottom && isEmptyArea(sheet, body);
  const length = body.bottom - body.top + 1;
  const at = isFresh ? 0 : Math.min(index ?? length, length);
  const added = isFresh ? rows.length - 1 : rows.length;
  const top = body.top + at;

  if (body.bottom + added > LAST_ROW) throw new ModelFault('InvalidOperation', 'The sheet is full.');
  if (added > 0) makeRoom(book, sheet, table, isFresh ? body.top + 1 : top, added);

  writeCells(book, sheet, { top, left, bottom: top + rows.length - 1, right }, rows);

  return at;
}

function makeRoom(book: Book, sheet: Sheet, table: Table, top: number, count: number): void {
  const { left, right, bottom } = table.area;
  const isEnd = top > bottom;

  insertCells(book, sheet, { top, left, bottom: top + count - 1, right }, 'Down');

  if (isEnd) growTable(book, sheet, table, count, 0);
}
