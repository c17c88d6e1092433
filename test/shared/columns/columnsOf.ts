import { type Column, type Columns, type Value, valueAt } from '../../../shared/columns/columns';
import { encodeColumn } from '../../../shared/columns/encodeColumn';

/** Columns of plain lists of values, one list a column. */
export function columnsOf(values: Readonly<Record<string, readonly Value[]>>): Columns {
  const rows = Object.values(values)[0]?.length ?? 0;
  const columns = Object.entries(values).map(([key, list]): [string, Column] => [key, encodeColumn(list)]);

  return { rows, columns: Object.fromEntries(columns) };
}

/** The opposite of columnsOf, by another road than codes: cell by cell. */
export function valuesOf(columns: Columns): Record<string, Value[]> {
  const rows = Array.from({ length: columns.rows }, (_, row) => row);

  return Object.fromEntries(
    Object.keys(columns.columns).map((key) => [key, rows.map((row) => valueAt(columns, key, row))]),
  );
}

/** The same rows in another order: place n holds the row that stood at `order[n]`. */
export function reorderRows(columns: Columns, order: readonly number[]): Columns {
  const values = Object.entries(valuesOf(columns));

  return columnsOf(
    Object.fromEntries(values.map(([key, list]) => [key, order.map((row) => list[row] ?? null)])),
  );
}

/** The same columns, the last first, and each dictionary backwards. */
export function turnAround(columns: Columns): Columns {
  const turned = Object.entries(columns.columns)
    .reverse()
    .map(([key, { dictionary, codes }]): [string, Column] => [
      key,
      { dictionary: [...dictionary].reverse(), codes: codes.map((code) => dictionary.length - 1 - code) },
    ]);

  return { rows: columns.rows, columns: Object.fromEntries(turned) };
}

/** A code that tells its number: `a00000000012` for 12 is decimal, so it sorts as the number does. */
export function codeOf(number: number): string {
  return `a${String(number).padStart(11, '0')}`;
}
