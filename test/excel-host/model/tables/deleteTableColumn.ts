import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { deleteCells } from '../shift/deleteCells';
import type { Table } from '../types';

/** Deletes a column of a table; cells to the right move. */
export function deleteTableColumn(book: Book, sheet: Sheet, table: Table, index: number): void {
  const { top, bottom, left } = table.area;

  if (table.columns.length === 1 || table.columns[index] === undefined) {
    throw new ModelFault('InvalidOperation', 'There is no such column, or it is the only one.');
  }

  deleteCells(book, sheet, { top, left: left + index, bottom, right: left + index }, 'Left');
}
