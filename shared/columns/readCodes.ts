import { ALPHABET, CODE_LENGTH } from './code';

/** Row or person codes as numbers: entry n is `first[n]` and `last[n]`, 30 bits each. A blank is BLANK_CODE in both. */
export type CodeNumbers = { readonly first: Uint32Array; readonly last: Uint32Array };

/** No code has this number, since a half has 30 bits. */
export const BLANK_CODE = 0xff_ff_ff_ff;

const HALF = CODE_LENGTH / 2;
const DIGIT_BITS = 5;
const NO_DIGIT = -1;
const DIGITS = new Int8Array(128).fill(NO_DIGIT);
for (const [digit, letter] of [...ALPHABET].entries()) DIGITS[letter.charCodeAt(0)] = digit;

/** The numbers of codes, in the order of their text; or the index of the first entry that is neither a code nor blank. */
export function readCodes(dictionary: readonly unknown[]): CodeNumbers | number {
  const first = new Uint32Array(dictionary.length);
  const last = new Uint32Array(dictionary.length);

  for (let index = 0; index < dictionary.length; index += 1) {
    const code = dictionary[index];

    if (typeof code === 'string' && code.length === CODE_LENGTH) {
      const firstHalf = readHalf(code, 0);
      const lastHalf = readHalf(code, HALF);
      if (firstHalf < 0 || lastHalf < 0) return index;
      first[index] = firstHalf;
      last[index] = lastHalf;
    } else {
      if (code !== null) return index;
      first[index] = BLANK_CODE;
      last[index] = BLANK_CODE;
    }
  }

  return { first, last };
}

/** 30 bits never reach the sign; NO_DIGIT has every bit set, and no later shift clears the sign again. */
function readHalf(code: string, from: number): number {
  let bits = 0;

  for (let at = from; at < from + HALF; at += 1) {
    bits = (bits << DIGIT_BITS) | (DIGITS[code.charCodeAt(at)] ?? NO_DIGIT);
  }

  return bits;
}
