import { ALPHABET, CODE_LENGTH } from './code';

/** What became of a code that was offered to a set. */
export type Addition = 'added' | 'known' | 'malformed';

/** Row or person codes, each once. */
export type CodeSet = { readonly add: (code: string) => Addition };

const HALF = CODE_LENGTH / 2;
const DIGIT_BITS = 5;
const NO_DIGIT = 1 << DIGIT_BITS;
const DIGITS = new Uint8Array(128).fill(NO_DIGIT);
for (const [digit, letter] of [...ALPHABET].entries()) DIGITS[letter.charCodeAt(0)] = digit;

/**
 * An empty set with room for `capacity` codes. It reads a code as two numbers of 30 bits while it checks its
 * form, and keeps those: registries carry two columns of nothing but codes, and a pattern and a Set of strings
 * take four times as long. Which codes meet in the table depends on random numbers of this set, so nobody can
 * choose codes that make it slow.
 */
export function codeSet(capacity: number): CodeSet {
  const tableBits = Math.max(1, Math.ceil(Math.log2(capacity * 2)));
  const places = new Uint32Array(2 ** tableBits);
  const firsts = new Uint32Array(capacity + 1);
  const lasts = new Uint32Array(capacity + 1);
  const [seed = 0, otherSeed = 0] = crypto.getRandomValues(new Uint32Array(2));
  let size = 0;

  return {
    add(code) {
      if (code.length !== CODE_LENGTH) return 'malformed';

      const first = readHalf(code, 0);
      const last = readHalf(code, HALF);
      if (first < 0 || last < 0) return 'malformed';

      let at = (Math.imul(first, seed | 1) + Math.imul(last, otherSeed | 1)) >>> (32 - tableBits);

      for (let entry = places[at] ?? 0; entry !== 0; entry = places[at] ?? 0) {
        if (firsts[entry] === first && lasts[entry] === last) return 'known';
        at = (at + 1) % places.length;
      }

      size += 1;
      places[at] = size;
      firsts[size] = first;
      lasts[size] = last;

      return 'added';
    },
  };
}

/** Six digits as a number, or −1 where a character is none. */
function readHalf(code: string, from: number): number {
  let bits = 0;
  let seen = 0;

  for (let at = from; at < from + HALF; at += 1) {
    const digit = DIGITS[code.charCodeAt(at)] ?? NO_DIGIT;
    seen |= digit;
    bits = (bits << DIGIT_BITS) | digit;
  }

  return seen < NO_DIGIT ? bits : -1;
}
