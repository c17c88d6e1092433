import type { Column } from '../columns/columns';

/** How many rows hold each entry of the column's dictionary. */
export function countEntries({ dictionary, codes }: Column): Uint32Array {
  const counts = new Uint32Array(dictionary.length);

  for (const code of codes) counts[code] = (counts[code] ?? 0) + 1;

  return counts;
}
