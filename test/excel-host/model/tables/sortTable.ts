import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { Table } from '../types';
import { bodyArea } from './bodyArea';
import { sortArea } from './sortArea';
import type { SortKey } from './sortKey';

/** Sorts the shown body rows; each moves whole, with its formats and comments. */
export function sortTable(book: Book, sheet: Sheet, table: Table, keys: readonly SortKey[]): void {
  sortArea(book, sheet, bodyArea(table), keys);
}
