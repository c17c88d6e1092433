const OFFSET = 0x811c9dc5;
const PRIME = 0x01000193;

/**
 * A short mark of a text (FNV-1a, 32 bits, as hex), by which it is known whether somebody has changed it. It is no
 * proof of anything: two texts share one in four billion.
 */
export function textMark(text: string): string {
  let hash = OFFSET;

  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), PRIME);
  }

  return (hash >>> 0).toString(16).padStart(8, '0');
}
