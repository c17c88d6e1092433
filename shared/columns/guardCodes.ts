import type { ColumnFault } from './columnFault';

/**
 * The codes of a column whose dictionary has `size` entries: whole numbers below `size`, each entry used.
 * The type is asked first, because arithmetic on an object calls into it and can throw.
 */
export function guardCodes(input: readonly unknown[], size: number, key: string): Uint32Array | ColumnFault {
  const rows = input.length;
  const codes = new Uint32Array(rows);
  const used = new Uint8Array(size);

  for (let row = 0; row < rows; row += 1) {
    const code = input[row];
    const index = typeof code === 'number' ? code | 0 : -1;
    if (index !== code || index < 0 || index >= size) return { reason: 'codeRange', column: key, index: row };

    codes[row] = index;
    used[index] = 1;
  }

  const unused = used.indexOf(0);

  return unused === -1 ? codes : { reason: 'unused', column: key, index: unused };
}
