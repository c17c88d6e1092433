import type { Columns, Value } from './columns';

/** A column as JSON carries it. */
export type WireColumn = { dictionary: Value[]; codes: number[] };

/** Columns as a push carries them. The number of rows travels beside them, in the envelope. */
export function toWireColumns(columns: Columns): Record<string, WireColumn> {
  return Object.fromEntries(
    Object.entries(columns.columns).map(([key, { dictionary, codes }]) => [
      key,
      { dictionary: [...dictionary], codes: Array.from(codes) },
    ]),
  );
}
