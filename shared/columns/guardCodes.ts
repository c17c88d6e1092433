import type { ColumnFault } from './columnFault';
import { WIRE_ALPHABET, WIRE_BITS, wireWidth } from './wireWidth';

const NO_DIGIT = -1;
/** By character. JSON can say characters beyond it; what is not there is no digit either. */
const DIGITS = new Int8Array(128).fill(NO_DIGIT);
for (const [digit, letter] of Array.from(WIRE_ALPHABET).entries()) DIGITS[letter.charCodeAt(0)] = digit;

/**
 * The codes of a column of `rows` rows whose dictionary has `size` entries: each below `size`, each entry
 * used. Of WireColumn's text, whose length is looked at first.
 */
export function guardCodes(text: string, rows: number, size: number, key: string): Uint32Array | ColumnFault {
  if (text === '' && size === rows) return identity(rows);

  const width = wireWidth(size);
  if (text.length !== rows * width) return { reason: 'rowCount', column: key };

  const codes = new Uint32Array(rows);
  const used = new Uint8Array(size);
  let at = 0;

  for (let row = 0; row < rows; row += 1) {
    let code = 0;

    // NO_DIGIT has every bit set, and no later shift clears the sign again: the code stays below zero.
    for (const end = at + width; at < end; at += 1) {
      code = (code << WIRE_BITS) | (DIGITS[text.charCodeAt(at)] ?? NO_DIGIT);
    }

    if (code < 0 || code >= size) return { reason: 'codeRange', column: key, index: row };
    codes[row] = code;
    used[code] = 1;
  }

  const unused = used.indexOf(0);

  return unused === -1 ? codes : { reason: 'unused', column: key, index: unused };
}

function identity(rows: number): Uint32Array {
  const codes = new Uint32Array(rows);
  for (let row = 0; row < rows; row += 1) codes[row] = row;

  return codes;
}
