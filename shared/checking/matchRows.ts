import type { Column, Columns, Value } from '../columns/columns';
import { columnOf } from './columnOf';
import { rowIndexes } from './rowIndexes';

/** One value for each of the keys, in their order. */
export type ValuesOf<Keys extends readonly string[]> = { readonly [Place in keyof Keys]: Value };

type Question<Keys extends readonly string[]> = {
  readonly parts: readonly Column[];
  readonly rows: number;
  readonly matches: (values: ValuesOf<Keys>) => boolean;
  readonly found: (row: number, values: ValuesOf<Keys>) => void;
};

/**
 * Calls `found` for every row, in order, whose values in the columns `keys` match. The verdict is asked once
 * for each combination of dictionary entries and the rows only look it up; when no combination matches, the
 * rows are not walked at all. Where there are more combinations than rows, the rows are judged one by one.
 */
export function matchRows<const Keys extends readonly string[]>(
  columns: Columns,
  keys: Keys,
  matches: Question<Keys>['matches'],
  found: Question<Keys>['found'],
): void {
  const parts = keys.map((key) => columnOf(columns, key));
  const size = parts.reduce((product, { dictionary }) => product * dictionary.length, 1);
  const question = { parts, rows: columns.rows, matches, found };

  if (size <= columns.rows) matchByTable(question, size);
  else matchByRow(question);
}

// Inner functions would begin slow in every call: only a function that stays is compiled for good.
function matchByTable<Keys extends readonly string[]>(question: Question<Keys>, size: number): void {
  const { parts, rows, matches, found } = question;
  const verdicts = new Uint8Array(size);
  let any = false;

  for (let index = 0; index < size; index += 1) {
    if (!matches(combination(parts, index))) continue;
    verdicts[index] = 1;
    any = true;
  }

  if (!any) return;

  const indexes = rowIndexes(parts, rows);

  for (let row = 0; row < rows; row += 1) {
    const index = indexes[row] ?? 0;

    if (verdicts[index] === 1) found(row, combination(parts, index));
  }
}

function matchByRow<Keys extends readonly string[]>({ parts, rows, matches, found }: Question<Keys>): void {
  for (let row = 0; row < rows; row += 1) {
    const values = rowValues<Keys>(parts, row);

    if (matches(values)) found(row, values);
  }
}

/** The values whose codes are the digits of `index`; see rowIndexes. */
function combination<Keys extends readonly string[]>(
  parts: readonly Column[],
  index: number,
): ValuesOf<Keys> {
  const values = new Array<Value>(parts.length);
  let rest = index;

  for (let place = parts.length - 1; place >= 0; place -= 1) {
    const dictionary = parts[place]?.dictionary ?? [];
    const code = rest % dictionary.length;

    values[place] = dictionary[code] ?? null;
    rest = (rest - code) / dictionary.length;
  }

  // Safe: there is one value for each part, and one part for each key.
  return values as { [Place in keyof Keys]: Value };
}

function rowValues<Keys extends readonly string[]>(parts: readonly Column[], row: number): ValuesOf<Keys> {
  const values: Value[] = [];

  for (const { dictionary, codes } of parts) values.push(dictionary[codes[row] ?? 0] ?? null);

  // Safe: there is one value for each part, and one part for each key.
  return values as { [Place in keyof Keys]: Value };
}
