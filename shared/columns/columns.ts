/**
 * What one cell means once it is read. `null` is a blank cell. In number and date columns the words of
 * `MissingWord` stand for themselves, so a missing value is never mistaken for zero.
 */
export type Value = string | number | null;

/** A value that is deliberately not there: «нет данных», «не применимо». */
export type MissingWord = 'noData' | 'notApplicable';

/**
 * One column: each distinct value once, and for every row the index of its value.
 * `codes.length` is the number of rows; every code is below `dictionary.length`.
 */
export type Column = { readonly dictionary: readonly Value[]; readonly codes: Uint32Array };

/** The values of a filled sheet, by column key. All columns have `rows` codes. */
export type Columns = { readonly rows: number; readonly columns: Readonly<Record<string, Column>> };

/** The column key under which every template keeps the address of a row. */
export const ROW_CODE = 'rowCode';

/**
 * The value of `key` in row `row`; `null` where the sheet has no such column.
 */
export function valueAt(columns: Columns, key: string, row: number): Value {
  const column = columns.columns[key];

  if (column === undefined) return null;

  return column.dictionary[column.codes[row] ?? 0] ?? null;
}
