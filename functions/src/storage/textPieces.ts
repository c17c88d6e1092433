import type { StoredValues } from './store';
import { StoreLimit } from './storeErrors';

/** Characters of one text property: 64 KiB of UTF-16. */
const PIECE_CHARACTERS = 32_768;
const PIECES = 4;

/** Names under which a long text is stored: `jws`, `jws1`, `jws2`, `jws3`. */
export function textNames(name: string): readonly string[] {
  return Array.from({ length: PIECES }, (_, index) => (index === 0 ? name : `${name}${index}`));
}

/** A text of at most 131,072 characters as properties. Throws `StoreLimit` on a longer one. */
export function textPieces(name: string, text: string): StoredValues {
  const pieces: Record<string, string> = {};
  let start = 0;

  for (const property of textNames(name)) {
    const end = start + PIECE_CHARACTERS - (splitsPair(text, start + PIECE_CHARACTERS) ? 1 : 0);

    pieces[property] = text.slice(start, end);
    start = end;
    if (start >= text.length) return pieces;
  }

  throw new StoreLimit('text', `${text.length} characters in ${name}`);
}

/** The text that `textPieces` stored under `name`; empty where there is none. */
export function joinText(name: string, values: StoredValues): string {
  return textNames(name)
    .map((property) => values[property])
    .filter((piece) => typeof piece === 'string')
    .join('');
}

/** Half a surrogate pair is no text in UTF-8 and would not come back. */
function splitsPair(text: string, at: number): boolean {
  return at < text.length && /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
}
