import type { Column } from './columns';

/**
 * Whether every row has an entry of its own in the dictionary's order, as row codes do: then the codes say
 * nothing. A loop, since `every` takes ten times as long on typed arrays.
 */
export function isIdentity({ dictionary, codes }: Column): boolean {
  if (dictionary.length !== codes.length) return false;

  for (let row = 0; row < codes.length; row += 1) {
    if (codes[row] !== row) return false;
  }

  return true;
}
