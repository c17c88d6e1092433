/** The digits of codes on the wire: a character stands for its place here. Those of base64url; JSON escapes none. */
export const WIRE_ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bits of a code that one character carries. */
export const WIRE_BITS = 6;

/** Characters of every code of a column whose dictionary has so many entries: one up to 64, two up to 4,096 … */
export function wireWidth(entries: number): number {
  let width = 1;

  for (let end = WIRE_ALPHABET.length; end < entries; end *= WIRE_ALPHABET.length) width += 1;

  return width;
}
