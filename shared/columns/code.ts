/** Crockford's base32 in lower case: no i, l, o, u, so a code survives being read aloud. */
export const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';

/** Characters of a row code or person code. */
export const CODE_LENGTH = 12;

const DIGITS = 10;
const PATTERN = /^[0-9a-hjkmnp-tv-z]{12}$/;

/**
 * A new row code or person code: about 59 random bits. The first character is a letter, because Excel reads a
 * pasted `12345e678901` or `000123456789` as a number and the code would be lost.
 *
 * @param random fills the bytes it is given; the platform's cryptographic source unless told otherwise.
 */
export function newCode(random: (bytes: Uint8Array<ArrayBuffer>) => Uint8Array = secureRandom): string {
  const [first = 0, ...rest] = random(new Uint8Array(CODE_LENGTH));
  const letter = ALPHABET.charAt(DIGITS + (first % (ALPHABET.length - DIGITS)));

  return letter + rest.map((byte) => ALPHABET.charAt(byte % ALPHABET.length)).join('');
}

/** Whether `text` has the form of a row code or person code. */
export function isCode(text: string): boolean {
  return PATTERN.test(text);
}

function secureRandom(bytes: Uint8Array<ArrayBuffer>): Uint8Array {
  return crypto.getRandomValues(bytes);
}
