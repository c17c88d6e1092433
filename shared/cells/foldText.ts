import { LOWERED_LOOK_ALIKES, lookAlikesToCyrillic } from './lookAlikes';
import { normaliseText } from './normaliseText';

/** What more than letter case has to be seen to: anything but Russian letters, digits, single spaces and close hyphens. */
const INVOLVED = /[^-А-яЁё0-9 ]| -|- /;
/** Stress marks and the like that did not become part of a letter. */
const LOOSE_MARKS = /\p{M}+/gu;
const DOUBLE_QUOTES = /[«»„“”‟″〝〞]/g;
const SINGLE_QUOTES = /[‘’‚‛`´ʼ′]/g;
const DASHES = /[‐‑‒–—―−﹣－]/g;

/**
 * The key under which two spellings of one thing are equal: lower case, «ё» as «е», one kind of quotes and
 * dashes, no spaces around dashes or after «№», Russian letters for their Latin doubles. Only for comparing;
 * running it again changes nothing.
 */
export function foldText(text: string): string {
  const normal = normaliseText(text);

  if (!INVOLVED.test(normal)) return normal.toLowerCase().replaceAll('ё', 'е');

  const plain = normal
    .toLowerCase()
    .replace(LOOSE_MARKS, '')
    .normalize('NFC')
    .replace(DOUBLE_QUOTES, '"')
    .replace(SINGLE_QUOTES, "'")
    .replace(DASHES, '-')
    .replace(/ ?- ?/g, '-')
    .replace(/№ /g, '№');

  return lookAlikesToCyrillic(plain, LOWERED_LOOK_ALIKES).replaceAll('ё', 'е').trim();
}
