import type { Column, Columns } from '../columns/columns';
import { columnOf } from './columnOf';
import { NO_ROW, rowsOfEntries } from './rowsOfEntries';

/**
 * The columns with some of those of the rows that column `reference` refers to in `sheet` beside them, as
 * `‹reference›.‹key›`: blank where the row that is named is not there.
 */
export function withReferred(
  columns: Columns,
  reference: string,
  sheet: Columns,
  keys: readonly string[],
): Columns {
  const named = columnOf(columns, reference);
  const rows = rowsOfEntries(named, sheet);
  const joined = keys.map((key) => [`${reference}.${key}`, join(named, rows, columnOf(sheet, key))] as const);

  return { rows: columns.rows, columns: { ...columns.columns, ...Object.fromEntries(joined) } };
}

/** @param rows the row of the other sheet by entry of `named`; see rowsOfEntries. */
function join(named: Column, rows: Int32Array, { dictionary, codes }: Column): Column {
  const blank = dictionary.length;
  const codeOfEntry = new Uint32Array(rows.length);

  for (let entry = 0; entry < rows.length; entry += 1) {
    const row = rows[entry] ?? NO_ROW;
    codeOfEntry[entry] = row === NO_ROW ? blank : (codes[row] ?? blank);
  }

  return { dictionary: [...dictionary, null], codes: translate(named.codes, codeOfEntry) };
}

function translate(codes: Uint32Array, codeOf: Uint32Array): Uint32Array {
  const translated = new Uint32Array(codes.length);

  for (let row = 0; row < codes.length; row += 1) translated[row] = codeOf[codes[row] ?? 0] ?? 0;

  return translated;
}
