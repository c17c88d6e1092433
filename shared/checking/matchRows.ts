import type { Column, Columns, Value } from '../columns/columns';
import { columnOf } from './columnOf';
import { rowIndexes } from './rowIndexes';

/** One value for each of the keys, in their order. */
export type ValuesOf<Keys extends readonly string[]> = { readonly [Place in keyof Keys]: Value };

/**
 * Calls `found` for every row, in order, whose values in the columns `keys` match. The verdict is asked once
 * for each combination of dictionary entries and the rows only look it up; when no combination matches, the
 * rows are not walked at all. Where there are more combinations than rows, the rows are judged one by one.
 */
export function matchRows<const Keys extends readonly string[]>(
  columns: Columns,
  keys: Keys,
  matches: (values: ValuesOf<Keys>) => boolean,
  found: (row: number, values: ValuesOf<Keys>) => void,
): void {
  const parts = keys.map((key) => columnOf(columns, key));
  const sizes = parts.map(({ dictionary }) => dictionary.length);
  // What the index of a combination is divided by to get the digit of each part; see rowIndexes.
  const strides = sizes.map((_, place) => productOf(sizes.slice(place + 1)));
  const size = productOf(sizes);

  if (size <= columns.rows) matchByTable();
  else matchByRow();

  function matchByTable(): void {
    const verdicts = new Uint8Array(size);
    let any = false;

    for (let index = 0; index < size; index += 1) {
      if (!matches(combination(index))) continue;
      verdicts[index] = 1;
      any = true;
    }

    if (!any) return;

    const indexes = rowIndexes(parts, columns.rows);

    for (let row = 0; row < columns.rows; row += 1) {
      const index = indexes[row] ?? 0;

      if (verdicts[index] === 1) found(row, combination(index));
    }
  }

  function matchByRow(): void {
    for (let row = 0; row < columns.rows; row += 1) {
      const values = tuple((part) => part.codes[row] ?? 0);

      if (matches(values)) found(row, values);
    }
  }

  function combination(index: number): ValuesOf<Keys> {
    return tuple((_, place) => Math.floor(index / (strides[place] ?? 1)) % (sizes[place] ?? 1));
  }

  function tuple(codeOf: (part: Column, place: number) => number): ValuesOf<Keys> {
    const values = parts.map((part, place) => part.dictionary[codeOf(part, place)] ?? null);

    // Safe: there is one value for each part, and one part for each key.
    return values as { [Place in keyof Keys]: Value };
  }
}

function productOf(sizes: readonly number[]): number {
  return sizes.reduce((product, size) => product * size, 1);
}
