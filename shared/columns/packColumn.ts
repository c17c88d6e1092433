import type { Column } from './columns';
import { PACKED_HEADER, PACKED_LAYOUT, PACKED_ROWS } from './packedLayout';

const encoder = new TextEncoder();

/** The bytes of a column, as packedLayout.ts describes them. Equal columns give equal bytes. */
export function packColumn(column: Column): Uint8Array<ArrayBuffer> {
  const { dictionary, codes } = column;
  const width = codeWidth(column);
  const text = encoder.encode(JSON.stringify(dictionary));
  const textAt = PACKED_HEADER + codes.length * width;
  const bytes = new Uint8Array(textAt + text.length);

  bytes[0] = PACKED_LAYOUT;
  bytes[1] = width;
  new DataView(bytes.buffer).setUint32(PACKED_ROWS, codes.length, true);
  for (let byte = 0; byte < width; byte += 1) writeBytes(bytes, codes, width, byte);
  bytes.set(text, textAt);

  return bytes;
}

/** Writes byte number `byte` of every code. A store keeps the low eight bits. */
function writeBytes(bytes: Uint8Array, codes: Uint32Array, width: number, byte: number): void {
  const shift = 8 * byte;
  let at = PACKED_HEADER + byte;

  for (let row = 0; row < codes.length; row += 1) {
    bytes[at] = (codes[row] ?? 0) >>> shift;
    at += width;
  }
}

function codeWidth({ dictionary, codes }: Column): 0 | 1 | 2 | 4 {
  if (dictionary.length === codes.length && isIdentity(codes)) return 0;
  if (dictionary.length <= 0x1_00) return 1;
  if (dictionary.length <= 0x1_00_00) return 2;

  return 4;
}

/** Every code is its own row. A loop, since `every` takes ten times as long on typed arrays. */
function isIdentity(codes: Uint32Array): boolean {
  for (let row = 0; row < codes.length; row += 1) {
    if (codes[row] !== row) return false;
  }

  return true;
}
