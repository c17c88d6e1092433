import { MAX_OPENINGS } from './limits';

/**
 * Whether JSON opens more brackets and braces than any sound body, in depth or in number. Looking for them
 * costs little in long texts of codes, which have none.
 */
export function opensTooMuch(bytes: Buffer): boolean {
  return countOf('[', bytes) + countOf('{', bytes) > MAX_OPENINGS;
}

/** Stops counting beyond the limit. */
function countOf(mark: '[' | '{', bytes: Buffer): number {
  let count = 0;

  for (let at = bytes.indexOf(mark); at >= 0 && count <= MAX_OPENINGS; at = bytes.indexOf(mark, at + 1)) {
    count += 1;
  }

  return count;
}
