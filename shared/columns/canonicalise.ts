import { type Columns, ROW_CODE } from './columns';
import { renumber } from './renumber';
import { rowOrder } from './rowOrder';

/**
 * The one form that equal content has: rows in ascending order of their row codes, dictionaries in order of
 * first appearance, no unused entries. Gives its argument when that is canonical already, which one pass
 * finds out. Row codes must be there and differ (the guard and the checks see to it); throws without them.
 */
export function canonicalise(columns: Columns): Columns {
  const rowCodes = columns.columns[ROW_CODE];
  if (rowCodes === undefined) throw new Error('columns without row codes have no canonical form');

  const order = rowOrder(rowCodes);
  const entries = Object.entries(columns.columns);
  const canonical = entries.map(([key, column]) => [key, renumber(column, order)] as const);
  const isSame = canonical.every(([, column], index) => column === entries[index]?.[1]);

  return isSame ? columns : { rows: columns.rows, columns: Object.fromEntries(canonical) };
}
