import { refuse } from '../fileRefused';

const DECLARATION = /^(<\?xml\b[^>]*?\bencoding\s*=\s*["'])([^"']*)/;
/** What OOXML allows (ECMA-376 part 2, 8.1.4), and what is the same in UTF-8. */
const ALLOWED = /^(?:utf-?8|utf-?16(?:le|be)?|us-ascii)$/i;

/**
 * The text of a part, from UTF-8 or UTF-16; what it says of its encoding becomes UTF-8, in which it is written
 * again. Refuses another encoding and bytes that are no text, which would be read as other letters.
 */
export function partText(bytes: Uint8Array): string {
  const text = decoded(bytes);
  const [, , encoding = 'UTF-8'] = DECLARATION.exec(text.slice(0, 200)) ?? [];

  if (!ALLOWED.test(encoding)) refuse('damaged');

  return encoding.toUpperCase() === 'UTF-8' ? text : text.replace(DECLARATION, '$1UTF-8');
}

function decoded(bytes: Uint8Array): string {
  try {
    return new TextDecoder(encodingOf(bytes), { fatal: true }).decode(bytes);
  } catch {
    return refuse('damaged');
  }
}

function encodingOf([first, second]: Uint8Array): 'utf-8' | 'utf-16le' | 'utf-16be' {
  if (first === 0xff && second === 0xfe) return 'utf-16le';

  return first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
}
