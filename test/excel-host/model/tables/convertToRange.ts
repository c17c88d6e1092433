import { areaName } from '../address/areaName';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Table } from '../types';
import { unstructure } from './unstructure';

/** Makes a table plain cells; structured references to it become A1 references. */
export function convertToRange(book: Book, sheet: Sheet, table: Table): void {
  guardUnprotected(sheet, 'none');
  unstructure(book, table);
  sheet.tables = sheet.tables.filter((one) => one !== table);
  book.changed(sheet.id, areaName(table.area), 'tables');
}
