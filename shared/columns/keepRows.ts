import type { Columns, Value } from './columns';
import { valueAt } from './columns';

/** The rows for which `keeps` says so of the value of `key`; the argument itself where that is all of them. */
export function keepRows(columns: Columns, key: string, keeps: (value: Value) => boolean): Columns {
  const kept = Uint32Array.from({ length: columns.rows }, (_, row) => row).filter((row) =>
    keeps(valueAt(columns, key, row)),
  );

  if (kept.length === columns.rows) return columns;

  const entries = Object.entries(columns.columns).map(
    ([name, { dictionary, codes }]) =>
      [name, { dictionary, codes: kept.map((row) => codes[row] ?? 0) }] as const,
  );

  return { rows: kept.length, columns: Object.fromEntries(entries) };
}
