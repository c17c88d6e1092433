import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Filter, Table } from '../types';
import { filterBody } from './filterBody';

/** Sets a column's filter, or takes it away with `null`, and hides rows. */
export function filterTable(
  book: Book,
  sheet: Sheet,
  table: Table,
  column: number,
  filter: Filter | null,
): void {
  guardUnprotected(sheet, 'autoFilter');

  const one = table.columns[column];

  if (one === undefined) throw new ModelFault('InvalidArgument', 'There is no such column.');

  one.filter = filter;
  filterBody(book, sheet, table);
  book.changed(sheet.id, areaName(table.area), 'filtered');
}
