import { areaName } from '../address/areaName';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Table } from '../types';
import { filterBody } from './filterBody';

/** Takes every filter of a table away. */
export function clearFilters(book: Book, sheet: Sheet, table: Table): void {
  guardUnprotected(sheet, 'autoFilter');

  for (const column of table.columns) column.filter = null;

  filterBody(book, sheet, table);
  book.changed(sheet.id, areaName(table.area), 'filtered');
}
