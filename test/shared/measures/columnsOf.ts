import type { Columns, Value } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';

/** Columns with the given rows. Every row names the same keys; a sheet of no rows has the columns of `keys`. */
export function columnsOf(
  rows: readonly Readonly<Record<string, Value>>[],
  keys: readonly string[] = Object.keys(rows[0] ?? {}),
): Columns {
  const columns = keys.map((key) => [key, encodeColumn(rows.map((row) => row[key] ?? null))]);

  return { rows: rows.length, columns: Object.fromEntries(columns) };
}
