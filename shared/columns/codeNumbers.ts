import { ALPHABET, CODE_LENGTH } from './code';
import type { Value } from './columns';

/** Row or person codes as numbers: two an entry, 30 bits (six digits) each. A blank is twice BLANK_HALF. */
export type CodeNumbers = Uint32Array<ArrayBuffer>;

/** No half of a code, since it has more than 30 bits. */
export const BLANK_HALF = 0xff_ff_ff_ff;

const HALF_LENGTH = CODE_LENGTH / 2;
const HALF_END = 2 ** 30;
const DIGIT_BITS = 5;
const NO_DIGIT = -1;
const LETTERS = Uint8Array.from(ALPHABET, (letter) => letter.charCodeAt(0));
const DIGITS = new Int8Array(128).fill(NO_DIGIT);
for (const [digit, letter] of LETTERS.entries()) DIGITS[letter] = digit;
const decoder = new TextDecoder();

/** The numbers of codes, in the order of their text; or the index of the first entry that is neither a code nor blank. */
export function codesToNumbers(dictionary: readonly unknown[]): CodeNumbers | number {
  const numbers = new Uint32Array(dictionary.length * 2);

  for (let index = 0; index < dictionary.length; index += 1) {
    const code = dictionary[index];
    let first = BLANK_HALF;
    let last = BLANK_HALF;

    if (code !== null) {
      if (typeof code !== 'string' || code.length !== CODE_LENGTH) return index;
      first = readHalf(code, 0);
      last = readHalf(code, HALF_LENGTH);
      if (first < 0 || last < 0) return index;
    }

    numbers[index * 2] = first;
    numbers[index * 2 + 1] = last;
  }

  return numbers;
}

/**
 * 30 bits never reach the sign; NO_DIGIT has every bit set, so no shift clears the sign. Written out, because
 * most of the time a guard takes is spent here and a loop takes a third more.
 */
function readHalf(code: string, from: number): number {
  return (
    (digitAt(code, from) << 25) |
    (digitAt(code, from + 1) << 20) |
    (digitAt(code, from + 2) << 15) |
    (digitAt(code, from + 3) << 10) |
    (digitAt(code, from + 4) << 5) |
    digitAt(code, from + 5)
  );
}

function digitAt(code: string, at: number): number {
  return DIGITS[code.charCodeAt(at)] ?? NO_DIGIT;
}

/** The codes and blanks that codesToNumbers made the numbers of; `null` when it did not make them. */
export function numbersToCodes(numbers: CodeNumbers): readonly Value[] | null {
  const letters = new Uint8Array(numbers.length * HALF_LENGTH);

  for (let half = 0; half < numbers.length; half += 1) {
    const bits = numbers[half] ?? 0;
    const isBlank = bits === BLANK_HALF && numbers[half ^ 1] === BLANK_HALF;
    if (bits >= HALF_END && !isBlank) return null;
    writeHalf(letters, half * HALF_LENGTH, bits);
  }

  // One long text cut into pieces takes half the time of making each code by itself.
  const text = decoder.decode(letters);

  return Array.from({ length: numbers.length / 2 }, (_, index) =>
    numbers[index * 2] === BLANK_HALF ? null : text.slice(index * CODE_LENGTH, (index + 1) * CODE_LENGTH),
  );
}

function writeHalf(letters: Uint8Array, from: number, bits: number): void {
  let rest = bits;

  for (let at = from + HALF_LENGTH - 1; at >= from; at -= 1) {
    letters[at] = LETTERS[rest & 31] ?? 0;
    rest >>>= DIGIT_BITS;
  }
}
