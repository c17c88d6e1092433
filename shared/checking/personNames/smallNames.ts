import { FIRST_NAME_FORMS } from './firstNameForms';
import { isPatronymic } from './isPatronymic';
import { isSurnameFor, isSurnameLike } from './surnameLike';
import { isAlsoWord } from './wordNames';

const INITIALS = /(?<![\p{L}.])([а-я]{4,30}) ?([а-я])\. ?([а-я])\.(?!\p{L})/gu;
/** What is written like two initials behind a word: «и т. д.», «т. е.», «и. о.». */
const ABBREVIATED: ReadonlySet<string> = new Set([
  'тд',
  'тп',
  'тк',
  'те',
  'ио',
  'нэ',
  'пп',
  'сг',
  'тг',
  'мп',
  'вт',
  'тч',
]);
const WORDS = /(?<![\p{L}-])([а-я]{3,30})(?= ([а-я]{4,30})(?![\p{L}-]))/gu;

/** What of a person's name that is written without capitals a plain text holds; `null`: nothing. */
export function smallNameIn(plain: string): 'certain' | 'possible' | null {
  const folded = plain.replaceAll('ё', 'е');
  const pairs = [...folded.matchAll(WORDS)].map(([, one = '', two = '']) => [one, two] as const);

  if (pairs.some(([one, two]) => FIRST_NAME_FORMS.has(one) && isPatronymic(two))) return 'certain';

  const hasInitials = [...folded.matchAll(INITIALS)].some(
    ([, surname = '', one = '', two = '']) => isSurnameLike(surname) && !ABBREVIATED.has(one + two),
  );
  const hasPair = pairs.some(([one, two]) => isPair(one, two) || isPair(two, one));

  return hasInitials || hasPair ? 'possible' : null;
}

function isPair(first: string, surname: string): boolean {
  if (isAlsoWord(first)) return false;

  return FIRST_NAME_FORMS.get(first)?.some((form) => isSurnameFor(surname, form)) ?? false;
}
