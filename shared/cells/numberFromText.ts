import { foldText } from './foldText';
import { UNIT_WORDS } from './unitWords';

/** A number found in text: how many digits stand after its point, and whether a unit stood behind it. */
export type TextNumber = { readonly number: number; readonly decimals: number; readonly unit: boolean };

/** No number that a template asks for is longer. */
const LONGEST = 64;
/** Spaces group three digits, or there are none; the decimal sign is a comma or a point. */
const NUMBER = /^([-+]?)(\d{1,3}(?: \d{3})+|\d+)(?:([.,])(\d+))?$/;
/** `1.234` and `1,234` are a thousand to one reader and one and a bit to another. */
const AMBIGUOUS = /^[-+]?[1-9]\d{0,2}[.,]\d{3}$/;
const LETTER = /\p{L}/u;

/**
 * The number in text as Russian users write it: «1 234,5», «12 чел.». `null` for everything else, also where a
 * number could be guessed: «1.234,5», «12 из 30», «10–12», «45%».
 */
export function numberFromText(text: string): TextNumber | null {
  if (text.length > LONGEST) return null;

  const folded = foldText(text);
  const letter = folded.search(LETTER);
  const unit = letter === -1 ? '' : folded.slice(letter).replace(/[. ]/g, '');

  if (unit !== '' && !UNIT_WORDS.has(unit)) return null;

  const digits = letter === -1 ? folded : folded.slice(0, letter).trim();
  const match = NUMBER.exec(digits);

  if (match === null || AMBIGUOUS.test(digits)) return null;

  const [, sign = '', whole = '', , fraction = ''] = match;
  const significant = fraction.replace(/0+$/, '');
  const number = Number(`${sign}${whole.replaceAll(' ', '')}.${significant || '0'}`);

  return { number, decimals: significant.length, unit: unit !== '' };
}
