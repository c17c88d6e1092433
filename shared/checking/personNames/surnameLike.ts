import type { FirstNameForm } from './firstNameForms';

/** How surnames end in the nominative and otherwise; words in small letters, «ё» as «е». */
const ENDINGS = {
  male: {
    direct: /(?:[оеё]в|[иы]н|[сц]кий|енко|[чщ]ук|юк|ян|дзе|швили|[иы]х|ич)$/,
    oblique:
      /(?:(?:[ое]в|[иы]н)(?:а|у|ым|е)|[сц]к(?:ого|ому|им|ом)|енко|(?:[чщ]ук|юк|ян|ич)(?:а|у|ом|ем|е)|дзе|швили|[иы]х)$/,
  },
  female: {
    direct: /(?:[ое]ва|[иы]на|[сц]кая|енко|[чщ]ук|юк|ян|дзе|швили|[иы]х|ич)$/,
    oblique: /(?:(?:[ое]в|[иы]н)(?:ой|у)|[сц]к(?:ой|ую)|енко|[чщ]ук|юк|ян|дзе|швили|[иы]х|ич)$/,
  },
} as const;

/** A surname is no shorter, so that «Ин» and «Их» are none. */
const MIN_LENGTH = 4;

/** Whether `word` could be the surname that goes with a first name of this form. */
export function isSurnameFor(word: string, { gender, isDirect }: FirstNameForm): boolean {
  return word.length >= MIN_LENGTH && ENDINGS[gender][isDirect ? 'direct' : 'oblique'].test(word);
}

/** Whether `word` ends as surnames do, in any case. */
export function isSurnameLike(word: string): boolean {
  return (
    word.length >= MIN_LENGTH &&
    Object.values(ENDINGS).some(({ direct, oblique }) => direct.test(word) || oblique.test(word))
  );
}
