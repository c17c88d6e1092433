import type { Column, Columns, Value } from './columns';
import { isIdentity } from './isIdentity';
import { WIRE_ALPHABET, WIRE_BITS, wireWidth } from './wireWidth';

/**
 * A column as JSON carries it. The codes are text, because JSON.parse takes three times as long for a list of
 * numbers: `wireWidth` characters of WIRE_ALPHABET a row, the most significant first. Where every row has an
 * entry of its own in the dictionary's order (row codes), the text is empty.
 */
export type WireColumn = { dictionary: Value[]; codes: string };

const LETTERS = Uint8Array.from(WIRE_ALPHABET, (letter) => letter.charCodeAt(0));
const LAST_DIGIT = WIRE_ALPHABET.length - 1;
const decoder = new TextDecoder();

/** Columns as a push carries them. The number of rows travels beside them, in the envelope. */
export function toWireColumns(columns: Columns): Record<string, WireColumn> {
  return Object.fromEntries(
    Object.entries(columns.columns).map(([key, column]) => [
      key,
      { dictionary: [...column.dictionary], codes: isIdentity(column) ? '' : writeCodes(column) },
    ]),
  );
}

/** Written as bytes: a text put together of 100,000 characters is slow to make and slow to read. */
function writeCodes({ dictionary, codes }: Column): string {
  const width = wireWidth(dictionary.length);
  const letters = new Uint8Array(codes.length * width);
  let at = 0;

  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;

    for (let shift = (width - 1) * WIRE_BITS; shift >= 0; shift -= WIRE_BITS) {
      letters[at] = LETTERS[(code >>> shift) & LAST_DIGIT] ?? 0;
      at += 1;
    }
  }

  return decoder.decode(letters);
}
