const SURNAME =
  '[A-Z][a-z]{2,20}(?:ov|ova|ev|eva|in|ina|yn|yna|sky|skiy|skii|skaya|skaia|enko|chuk|yan|shvili|dze)';
const WORD = '[A-Z][a-z]{1,20}';
/** «Petrov I.I.», «I.I. Petrov», «Ivan Petrov», «Petrova Anna»; «Ivan the» is none. */
const CERTAIN = new RegExp(
  `(?<!\\p{L})(?:${SURNAME} [A-Z]\\. ?[A-Z]\\.|[A-Z]\\. ?[A-Z]\\. ?${SURNAME}(?!\\p{L}))`,
  'u',
);
const POSSIBLE = new RegExp(`(?<!\\p{L})(?:${SURNAME} ${WORD}|${WORD} ${SURNAME})(?!\\p{L})`, 'gu');
/** Words that end like surnames and are none, and what such words stand beside. */
const OTHER_WORDS =
  /\b(?:Login|Origin|Margin|Admin|Berlin|Dublin|Plugin|Begin|Main|Train|Brain|Skin|Join|Coin|Twin|Franklin|Latin|Robin|Marathon|Martin|Machina|China|Ukraina|Moscow|In|Linkedin|Bitrix|Krai|Kray|Oblast|State|University|College|School|District)\b/;

/** What of a Russian person's name in Latin letters a text holds; `null`: nothing. */
export function latinNameIn(text: string): 'certain' | 'possible' | null {
  if (!/[A-Z]/.test(text)) return null;

  const plain = text.normalize('NFKC').replace(/\s+/g, ' ');

  if (CERTAIN.test(plain)) return 'certain';

  return [...plain.matchAll(POSSIBLE)].some(([found]) => !OTHER_WORDS.test(found)) ? 'possible' : null;
}
