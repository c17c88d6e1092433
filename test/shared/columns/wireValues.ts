import type { Value } from '../../../shared/columns/columns';
import type { WireColumn } from '../../../shared/columns/toWireColumns';

/** The cells of a column on the wire by another road than the guard's: four digits of base64url are three bytes. */
export function wireValues({ dictionary, codes }: WireColumn, rows: number): Value[] {
  const width = dictionary.length <= 64 ? 1 : dictionary.length <= 4096 ? 2 : 3;

  return Array.from({ length: rows }, (_, row) => {
    const digits = codes.slice(row * width, (row + 1) * width);
    const code = Buffer.from(digits.padStart(4, 'A'), 'base64url').readUIntBE(0, 3);

    return dictionary[codes === '' ? row : code] ?? null;
  });
}
