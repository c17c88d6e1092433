import type { Column, Columns } from '../columns/columns';
import { columnOf } from './columnOf';
import { rowsByCode } from './rowsByCode';

/**
 * The mentees' columns with some of their mentors' beside them, as `mentor.<key>`: in each row the value of
 * the mentor the row names, blank where that mentor is not in the registry.
 */
export function withMentor(mentees: Columns, mentors: Columns, keys: readonly string[]): Columns {
  const named = columnOf(mentees, 'mentor');
  const rows = rowsByCode(mentors);
  const rowOfEntry = named.dictionary.map((code) => (typeof code === 'string' ? rows.get(code) : undefined));
  const joined = keys.map(
    (key) => [`mentor.${key}`, join(named, rowOfEntry, columnOf(mentors, key))] as const,
  );

  return { rows: mentees.rows, columns: { ...mentees.columns, ...Object.fromEntries(joined) } };
}

function join(
  named: Column,
  rowOfEntry: readonly (number | undefined)[],
  { dictionary, codes }: Column,
): Column {
  const blank = dictionary.length;
  const codeOfEntry = Uint32Array.from(
    rowOfEntry.map((row) => (row === undefined ? blank : (codes[row] ?? blank))),
  );
  const joined = new Uint32Array(named.codes.length);

  for (let row = 0; row < joined.length; row += 1) joined[row] = codeOfEntry[named.codes[row] ?? 0] ?? blank;

  return { dictionary: [...dictionary, null], codes: joined };
}
