import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { Table } from '../types';
import { applyFilters } from './applyFilters';
import { bodyArea } from './bodyArea';

/** Hides and shows a table's rows by the filters of its columns. */
export function filterBody(book: Book, sheet: Sheet, table: Table): void {
  const filters = table.columns.flatMap(({ filter }, index) =>
    filter === null ? [] : [[table.area.left + index, filter] as const],
  );

  applyFilters(book, sheet, bodyArea(table), filters);
}
