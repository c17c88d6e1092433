import type { Column } from '../columns/columns';

/** How many rows hold each entry of the column's dictionary. */
export function countEntries({ dictionary, codes }: Column): Uint32Array {
  const counts = new Uint32Array(dictionary.length);

  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    counts[code] = (counts[code] ?? 0) + 1;
  }

  return counts;
}
