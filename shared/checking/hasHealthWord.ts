import { foldText } from '../cells/foldText';

/**
 * Beginnings of words that tell of somebody's health (152-ФЗ, ст. 10: a special category). Words that mostly name
 * a topic («здоровье», «профилактика») or a place («больница») are not among them.
 */
const STEMS = [
  'инвалид',
  'диагноз',
  'заболев',
  'болезн',
  'эпилеп',
  'аутизм',
  'аутист',
  'аутич',
  'диабет',
  'онколог',
  'психиатр',
  'психическ',
  'шизофрен',
  'туберкул',
  'беремен',
  'слабовид',
  'слабослыш',
  'незряч',
  'глухонем',
  'умственно отстал',
  'умственн[а-я]{2,3} отстал',
  'вич-инфиц',
];
/** Whole words; their beginnings mean other things too. */
const WORDS = ['овз', 'дцп', 'зпр', 'вич', 'спид', 'больной', 'больная', 'болен', 'больна'];

/** Alternatives of bounded length, so the search is linear. «Спид-тест» is another word, «ребёнок-инвалид» is not. */
const HEALTH = new RegExp(`(?<![а-я])(?:${STEMS.join('|')}|(?:${WORDS.join('|')})(?![а-я-]))`);
/** What needs no folding but of case and «ё»: folding costs ten times what the search does. */
const PLAIN = /^[а-яё0-9 .,;:!?()«»"№%/–—-]*$/;

/** Whether a text speaks of somebody's health, in any case and with Latin doubles of Russian letters. Linear in its length. */
export function hasHealthWord(text: string): boolean {
  const lower = text.toLowerCase();

  return HEALTH.test(PLAIN.test(lower) ? lower.replaceAll('ё', 'е') : foldText(text));
}
