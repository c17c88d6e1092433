/** Latin letters that look like Russian ones in print, capital and small, each with its double. */
const CAPITALS = { latin: 'ABCEËHKMOPTXY', cyrillic: 'АВСЕЁНКМОРТХУ' } as const;
const SMALL = { latin: 'aceëkopxy', cyrillic: 'асеёкорху' } as const;

/** Latin letter → the Russian letter that looks the same. */
export const LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...doubles(CAPITALS.latin, CAPITALS.cyrillic),
  ...doubles(SMALL.latin, SMALL.cyrillic),
]);

/**
 * The same for text already in lower case, where `b` may have been a capital that looks like «В». Only for
 * comparing: a small `b` does not look like «в».
 */
export const LOWERED_LOOK_ALIKES: ReadonlyMap<string, string> = new Map([
  ...doubles(CAPITALS.latin.toLowerCase(), CAPITALS.cyrillic.toLowerCase()),
  ...doubles(SMALL.latin, SMALL.cyrillic),
]);

const LATIN = /[A-Za-zËë]/;
const WORD = /\p{L}+/gu;
const CYRILLIC = /\p{Script=Cyrillic}/u;

/**
 * Puts Russian letters for their Latin doubles in words that have a Russian letter or consist of doubles
 * only; other words, `Excel`, stay as they are.
 */
export function lookAlikesToCyrillic(text: string, doublesOf: ReadonlyMap<string, string>): string {
  if (!LATIN.test(text)) return text;

  return text.replace(WORD, (word) => {
    const letters = [...word];
    const isRussian = CYRILLIC.test(word) || letters.every((letter) => doublesOf.has(letter));

    return isRussian ? letters.map((letter) => doublesOf.get(letter) ?? letter).join('') : word;
  });
}

function doubles(latin: string, cyrillic: string): [string, string][] {
  return [...latin].map((letter, index) => [letter, cyrillic.charAt(index)]);
}
