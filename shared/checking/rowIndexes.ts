import type { Column } from '../columns/columns';

/**
 * For every row the index of its combination of entries: the codes as digits of one number, each in the base
 * of its dictionary's size. The product of the sizes must stay below 2³².
 */
export function rowIndexes([first, ...others]: readonly Column[], rows: number): Uint32Array {
  if (first === undefined) return new Uint32Array(rows);
  if (others.length === 0) return first.codes;

  const indexes = first.codes.slice();

  for (const part of others) appendDigit(indexes, part);

  return indexes;
}

function appendDigit(indexes: Uint32Array, { dictionary, codes }: Column): void {
  const base = dictionary.length;

  for (let row = 0; row < indexes.length; row += 1)
    indexes[row] = (indexes[row] ?? 0) * base + (codes[row] ?? 0);
}
