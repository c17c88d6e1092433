import type { Column, Columns } from '../columns/columns';
import { columnOf } from './columnOf';
import { NO_ROW, rowsOfEntries } from './rowsOfEntries';

/**
 * The mentees' columns with some of their mentors' beside them, as `mentor.<key>`: in each row the value of
 * the mentor the row names, blank where that mentor is not in the registry.
 */
export function withMentor(mentees: Columns, mentors: Columns, keys: readonly string[]): Columns {
  const named = columnOf(mentees, 'mentor');
  const rows = rowsOfEntries(named, mentors);
  const joined = keys.map((key) => [`mentor.${key}`, join(named, rows, columnOf(mentors, key))] as const);

  return { rows: mentees.rows, columns: { ...mentees.columns, ...Object.fromEntries(joined) } };
}

/** @param rows the mentor's row by entry of `named`; see rowsOfEntries. */
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
