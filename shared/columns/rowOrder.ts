import type { Column } from './columns';

/**
 * The rows in ascending order of their codes, by UTF-16 code units (a locale's order would differ between
 * machines), or `null` when they stand so already. Throws when a row has no code: the guard and the checks
 * ask for one before.
 */
export function rowOrder({ dictionary, codes }: Column): Uint32Array | null {
  const names = dictionary.map((value) => {
    if (typeof value !== 'string') throw new Error('rows without a row code have no order');

    return value;
  });

  if (isAscending(names, codes)) return null;

  const nameOf = (row: number): string => names[codes[row] ?? 0] ?? '';

  return Uint32Array.from(codes.keys()).sort((a, b) => compare(nameOf(a), nameOf(b)));
}

function isAscending(names: readonly string[], codes: Uint32Array): boolean {
  let last = '';

  for (const code of codes) {
    const name = names[code] ?? '';
    if (name < last) return false;
    last = name;
  }

  return true;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;

  return a < b ? -1 : 1;
}
