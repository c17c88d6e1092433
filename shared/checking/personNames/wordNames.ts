import { FIRST_NAME_FORMS } from './firstNameForms';

/** First names that mostly are words or titles of another meaning, in small letters: alone they tell of nobody. */
const WORDS: ReadonlySet<string> = new Set(
  'август вера виктория дана дима ева злата лев лилия лия лука любовь майя макс марк марта мила мир надежда ника рада регина рим роза роман слава снежана софия спартак флора юлиан яков ян яна яр ярослава лада клад клим'.split(
    ' ',
  ),
);

/** Whether a form of a first name could as well be another word: «Вера в успех», «роман», «Роза ветров». */
export function isAlsoWord(folded: string): boolean {
  const stem = folded.slice(0, -1);

  return (
    WORDS.has(folded) ||
    [...'аяьй'].some((letter) => WORDS.has(stem + letter)) ||
    /^(?:роман|льв)/.test(folded)
  );
}

/** Whether a word (small letters, «ё» as «е») is a first name in any case, and nothing else. */
export function isFirstName(folded: string): boolean {
  return FIRST_NAME_FORMS.has(folded) && !isAlsoWord(folded);
}
