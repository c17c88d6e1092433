import { type Columns, type Value, valueAt } from '../../../shared/columns/columns';

/** Columns as a list of objects, one a row: what an API that knows no columns would take. */
export function plainRows(columns: Columns): Record<string, Value>[] {
  const keys = Object.keys(columns.columns);

  return Array.from({ length: columns.rows }, (_, row) =>
    Object.fromEntries(keys.map((key) => [key, valueAt(columns, key, row)])),
  );
}
