import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Pivot } from '../types';

/** Records a PivotTable over a table or an area. Throws `ItemAlreadyExists` for a known name. */
export function addPivot(
  book: Book,
  sheet: Sheet,
  name: string,
  source: string,
  row: number,
  column: number,
): Pivot {
  guardUnprotected(sheet, 'editObjects');

  const taken = book.sheets.some(({ pivots }) =>
    pivots.some((pivot) => pivot.name.toLowerCase() === name.toLowerCase()),
  );

  if (taken) throw new ModelFault('ItemAlreadyExists', `There is a PivotTable ${name} already.`);

  const pivot: Pivot = {
    id: book.nextId(),
    name,
    source,
    rows: [],
    columns: [],
    filters: [],
    data: [],
    kept: {},
    layout: 'Compact',
    grandTotals: { rows: true, columns: true },
    destination: { row, column },
    refreshed: 0,
  };

  sheet.pivots.push(pivot);
  book.changed(sheet.id, '', 'objects');

  return pivot;
}
