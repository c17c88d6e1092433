import type { ColumnValues } from '../../ports/workbook';

/** A cell to write: its zero-based row and what it is to hold. */
export type Place = { readonly row: number; readonly value: string | number };

/** The cells of one column in one piece, what lies between them left as it is; nothing for no cells. */
export function columnValues(column: number, places: readonly Place[]): readonly ColumnValues[] {
  if (places.length === 0) return [];

  const top = places.reduce((least, { row }) => Math.min(least, row), Number.POSITIVE_INFINITY);
  const bottom = places.reduce((most, { row }) => Math.max(most, row), 0);
  const values = new Array<string | number | null>(bottom - top + 1).fill(null);

  for (const { row, value } of places) values[row - top] = value;

  return [{ column, top, values }];
}
