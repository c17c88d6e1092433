/** Anything but printable ASCII, Russian letters and the marks of ordinary text; most cells have none of it. */
const UNUSUAL = /[^ -~А-яЁё«»№–—]/;
/**
 * Zero-width, directional and soft-hyphen marks (Cf), control characters other than white space, halves of
 * surrogate pairs and the two code points that XML cannot hold.
 */
const UNREADABLE = /[\p{Cf}\p{Cs}\uFFFE\uFFFF]|[^\P{Cc}\s]/gu;
const SPACES = /\s+/gu;

/**
 * The text somebody meant to type: no invisible characters, every kind of space (no-break, thin, tab, line
 * break) as one plain space, none at the ends, letters composed (NFC). Running it again changes nothing.
 */
export function normaliseText(text: string): string {
  const isUnusual = UNUSUAL.test(text);

  // Of spaces there are only plain ones then, and most cells have them single and inside.
  if (!isUnusual && !text.startsWith(' ') && !text.endsWith(' ') && !text.includes('  ')) return text;

  // Removing comes before composing: a zero-width character may stand between a letter and its mark.
  const readable = isUnusual ? text.replace(UNREADABLE, '').normalize('NFC') : text;

  return readable.replace(SPACES, ' ').trim();
}
