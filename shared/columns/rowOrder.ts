import { codesToNumbers } from './codeNumbers';
import type { Column, Value } from './columns';
import { orderByNumbers } from './orderByNumbers';

/**
 * The rows in ascending order of their codes, by UTF-16 code units (a locale's order would differ between
 * machines), or `null` when they stand so already. Rows of one code keep their order. Throws when a row has
 * no code: the guard and the checks ask for one before.
 */
export function rowOrder({ dictionary, codes }: Column): Uint32Array | null {
  const names = dictionary.map(requireName);
  if (isAscending(names, codes)) return null;

  const numbers = codesToNumbers(names);
  if (typeof numbers !== 'number') return orderByNumbers(numbers, codes);

  // The rows of a template that gives them: some dozens.
  const nameOf = (row: number): string => names[codes[row] ?? 0] ?? '';

  return Uint32Array.from(codes.keys()).sort((a, b) => compare(nameOf(a), nameOf(b)));
}

function requireName(value: Value): string {
  if (typeof value !== 'string') throw new Error('rows without a row code have no order');

  return value;
}

function isAscending(names: readonly string[], codes: Uint32Array): boolean {
  let last = '';

  for (let row = 0; row < codes.length; row += 1) {
    const name = names[codes[row] ?? 0] ?? '';
    if (name < last) return false;
    last = name;
  }

  return true;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;

  return a < b ? -1 : 1;
}
