import { LOOK_ALIKES, lookAlikesToCyrillic } from '../../cells/lookAlikes';

/** A word or an initial of a text. */
export type NameToken = {
  readonly kind: 'word' | 'initial';
  /** Small letters, «ё» as «е», without the dot of an initial. */
  readonly folded: string;
  /** `title`: «Иванов»; `upper`: «ИВАНОВ»; `lower`: anything else. */
  readonly shape: 'title' | 'upper' | 'lower';
  readonly hasDot: boolean;
  readonly start: number;
  readonly end: number;
};

const TOKEN = /[А-ЯЁа-яё]+(?:-[А-ЯЁа-яё]+)*/g;
const TITLE = /^[А-ЯЁ][а-яё]+(?:-[А-ЯЁа-яё][а-яё]*)*$/;
const UPPER = /^[А-ЯЁ]+(?:-[А-ЯЁ]+)*$/;
/** «ШКОЛА» and «МБОУ» in capitals are no names; from this many letters on a word may be one. */
const MIN_UPPER = 4;

/** A text as names are looked for in it: Russian letters for their Latin doubles, single blanks, nothing invisible. */
export function plainText(text: string): string {
  const plain = text
    .normalize('NFKC')
    .replace(/\p{Cf}/gu, '')
    .replace(/\p{M}+/gu, '')
    .normalize('NFC');

  return lookAlikesToCyrillic(plain, LOOK_ALIKES).replace(/\s+/g, ' ');
}

/** Words and initials of a plain text, in order. */
export function nameTokens(plain: string): readonly NameToken[] {
  return Array.from(plain.matchAll(TOKEN), ({ 0: text, index }): NameToken => {
    const end = index + text.length;
    const shape = TITLE.test(text) ? 'title' : UPPER.test(text) ? 'upper' : 'lower';
    const isInitial = text.length === 1 && shape === 'upper';
    const hasDot = isInitial && plain.charAt(end) === '.';

    return {
      kind: isInitial ? 'initial' : 'word',
      folded: text.toLowerCase().replaceAll('ё', 'е'),
      shape,
      hasDot,
      start: index,
      end: hasDot ? end + 1 : end,
    };
  });
}

/** Nothing between them but a blank, which initials may lack. */
export function areTogether(plain: string, one: NameToken, two: NameToken): boolean {
  if (one.kind === 'initial' && one.hasDot && one.end === two.start) return true;

  return two.start - one.end === 1 && plain.charAt(one.end) === ' ';
}

/** Whether a token is written as a name: with a capital letter, or long enough in capitals only. */
export function isNameWord({ kind, shape, folded }: NameToken): boolean {
  if (kind !== 'word') return false;

  return shape === 'title' || (shape === 'upper' && folded.length >= MIN_UPPER);
}
