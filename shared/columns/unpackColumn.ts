import { numbersToCodes } from './codeNumbers';
import type { Column, Value } from './columns';
import { isValue } from './isValue';
import { FORM_CODES, FORM_JSON, PACKED_HEADER, PACKED_LAYOUT, PACKED_ROWS } from './packedLayout';

const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/**
 * The column that packColumn made the bytes of. Throws on bytes that are no such column. It cannot tell one
 * text from another, so whoever keeps parts keeps their hashes too and compares them first.
 */
export function unpackColumn(bytes: Uint8Array): Column {
  if (bytes.length < PACKED_HEADER || bytes[0] !== PACKED_LAYOUT || bytes[3] !== 0) throw damaged('header');

  const rows = new DataView(bytes.buffer, bytes.byteOffset, PACKED_HEADER).getUint32(PACKED_ROWS, true);
  const width = readWidth(bytes[1]);
  const dictionaryAt = PACKED_HEADER + rows * width;
  if (dictionaryAt > bytes.length) throw damaged('length');

  const dictionary = readDictionary(bytes.subarray(dictionaryAt), bytes[2]);
  if (width === 0 && dictionary.length !== rows) throw damaged('length');

  return { dictionary, codes: readCodes(bytes, rows, width, dictionary.length) };
}

function readWidth(byte: number | undefined): number {
  if (byte === 0 || byte === 1 || byte === 2 || byte === 4) return byte;

  throw damaged('code width');
}

function readDictionary(bytes: Uint8Array, form: number | undefined): readonly Value[] {
  const dictionary = form === FORM_CODES ? readCodeDictionary(bytes) : readJsonDictionary(bytes, form);
  if (dictionary === null) throw damaged('dictionary');

  return dictionary;
}

function readJsonDictionary(bytes: Uint8Array, form: number | undefined): readonly Value[] | null {
  if (form !== FORM_JSON) return null;

  const dictionary: unknown = JSON.parse(decoder.decode(bytes));

  return Array.isArray(dictionary) && dictionary.every(isValue) ? dictionary : null;
}

function readCodeDictionary(bytes: Uint8Array): readonly Value[] | null {
  if (bytes.length % 8 !== 0) return null;

  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const numbers = new Uint32Array(bytes.length / 4);
  for (let half = 0; half < numbers.length; half += 1) numbers[half] = view.getUint32(half * 4, true);

  return numbersToCodes(numbers);
}

function readCodes(bytes: Uint8Array, rows: number, width: number, size: number): Uint32Array {
  const codes = new Uint32Array(rows);

  if (width === 0) {
    for (let row = 0; row < rows; row += 1) codes[row] = row;

    return codes;
  }

  for (let byte = 0; byte < width; byte += 1) addBytes(codes, bytes, width, byte);

  for (let row = 0; row < rows; row += 1) {
    if ((codes[row] ?? 0) >= size) throw damaged('code');
  }

  return codes;
}

/** Adds byte number `byte` of every code to what its lower bytes gave. */
function addBytes(codes: Uint32Array, bytes: Uint8Array, width: number, byte: number): void {
  const shift = 8 * byte;
  let at = PACKED_HEADER + byte;

  for (let row = 0; row < codes.length; row += 1) {
    codes[row] = (codes[row] ?? 0) | ((bytes[at] ?? 0) << shift);
    at += width;
  }
}

function damaged(part: string): Error {
  return new Error(`packed column is damaged: ${part}`);
}
