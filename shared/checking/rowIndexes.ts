import type { Column } from '../columns/columns';

/**
 * For every row the index of its combination of entries: the codes as digits of one number, each in the base
 * of its dictionary's size. The product of the sizes must stay below 2³².
 */
export function rowIndexes(parts: readonly Column[], rows: number): Uint32Array {
  const [only] = parts;

  if (parts.length === 1 && only !== undefined) return only.codes;

  const indexes = new Uint32Array(rows);

  for (const { dictionary, codes } of parts) {
    const base = dictionary.length;

    for (let row = 0; row < rows; row += 1) indexes[row] = (indexes[row] ?? 0) * base + (codes[row] ?? 0);
  }

  return indexes;
}
