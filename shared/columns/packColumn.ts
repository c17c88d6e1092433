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

  for (const code of codes) {
    bytes[at] = code >>> shift;
    at += width;
  }
}

function codeWidth({ dictionary, codes }: Column): 0 | 1 | 2 | 4 {
  if (dictionary.length === codes.length && codes.every((code, row) => code === row)) return 0;
  if (dictionary.length <= 0x1_00) return 1;
  if (dictionary.length <= 0x1_00_00) return 2;

  return 4;
}
