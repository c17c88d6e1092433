import type { Book } from '../book';
import { writeCells } from '../cells/writeCells';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { insertCells } from '../shift/insertCells';
import type { CellInput, Table, TableColumn } from '../types';
import { growTable } from './growTable';

/**
 * Inserts a column before `index`, or at the end (`null`); `values` begin with the heading and go down.
 * Cells to the right move.
 */
export function addTableColumn(
  book: Book,
  sheet: Sheet,
  table: Table,
  index: number | null,
  values: readonly CellInput[] | null,
): TableColumn {
  const { top, bottom, left, right } = table.area;
  const width = right - left + 1;
  const at = Math.min(index ?? width, width);
  const column = left + at;

  if (values !== null && values.length !== bottom - top + 1) {
    throw new ModelFault('InvalidArgument', 'The values are not as many as the rows of the table.');
  }

  insertCells(book, sheet, { top, left: column, bottom, right: column }, 'Right');

  if (at === width) growTable(book, sheet, table, 0, 1);
  if (values !== null) {
    writeCells(
      book,
      sheet,
      { top, left: column, bottom, right: column },
      values.map((value) => [value]),
    );
  }

  const made = table.columns[at];

  if (made === undefined) throw new ModelFault('InvalidOperation', 'The column could not be added.');

  return made;
}
