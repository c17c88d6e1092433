import { codesToNumbers } from './codeNumbers';
import type { Column, Value } from './columns';
import { isIdentity } from './isIdentity';
import { FORM_CODES, FORM_JSON, PACKED_HEADER, PACKED_LAYOUT, PACKED_ROWS } from './packedLayout';

const encoder = new TextEncoder();
/** A push hashes the columns and then stores them; the bytes are made once. They go when the column goes. */
const made = new WeakMap<Column, Uint8Array<ArrayBuffer>>();

/**
 * The bytes of a column, as packedLayout.ts describes them; not to be written to. Equal columns give equal
 * bytes.
 */
export function packColumn(column: Column): Uint8Array<ArrayBuffer> {
  const known = made.get(column);
  if (known !== undefined) return known;

  const bytes = pack(column);
  made.set(column, bytes);

  return bytes;
}

function pack(column: Column): Uint8Array<ArrayBuffer> {
  const { codes } = column;
  const width = codeWidth(column);
  const [form, dictionary] = packDictionary(column.dictionary);
  const dictionaryAt = PACKED_HEADER + codes.length * width;
  const bytes = new Uint8Array(dictionaryAt + dictionary.length);

  bytes[0] = PACKED_LAYOUT;
  bytes[1] = width;
  bytes[2] = form;
  new DataView(bytes.buffer).setUint32(PACKED_ROWS, codes.length, true);
  for (let byte = 0; byte < width; byte += 1) writeBytes(bytes, codes, width, byte);
  bytes.set(dictionary, dictionaryAt);

  return bytes;
}

function packDictionary(dictionary: readonly Value[]): readonly [form: number, bytes: Uint8Array] {
  const numbers = codesToNumbers(dictionary);
  if (typeof numbers === 'number') return [FORM_JSON, encoder.encode(JSON.stringify(dictionary))];

  const bytes = new Uint8Array(numbers.length * 4);
  const view = new DataView(bytes.buffer);
  for (let half = 0; half < numbers.length; half += 1) view.setUint32(half * 4, numbers[half] ?? 0, true);

  return [FORM_CODES, bytes];
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

function codeWidth(column: Column): 0 | 1 | 2 | 4 {
  const { dictionary } = column;

  if (isIdentity(column)) return 0;
  if (dictionary.length <= 0x1_00) return 1;
  if (dictionary.length <= 0x1_00_00) return 2;

  return 4;
}
