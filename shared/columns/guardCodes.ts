import type { ColumnFault } from './columnFault';

/**
 * The codes of a column whose dictionary has `size` entries: whole numbers below `size`, each entry used.
 * The type is asked first, because storing an object in a typed array would call into it and can throw.
 */
export function guardCodes(input: readonly unknown[], size: number, key: string): Uint32Array | ColumnFault {
  const codes = new Uint32Array(input.length);
  const used = new Uint8Array(size);

  for (let row = 0; row < codes.length; row += 1) {
    const code = input[row];

    if (typeof code !== 'number' || code >>> 0 !== code || code >= size)
      return { reason: 'codeRange', column: key, index: row };

    codes[row] = code;
    used[code] = 1;
  }

  const unused = used.indexOf(0);

  return unused === -1 ? codes : { reason: 'unused', column: key, index: unused };
}
