import { isFamous } from './famousPeople';
import { FIRST_NAME_FORMS } from './firstNameForms';
import { isNamedAfter } from './isNamedAfter';
import { isLongPatronymic, isPatronymic } from './isPatronymic';
import { latinNameIn } from './latinName';
import { type NameToken, nameTokens, plainText } from './nameTokens';
import { isRareSurname } from './rareSurnames';
import { isOfPlace, isRole } from './roleWords';
import { smallNameIn } from './smallNames';
import { isSurnameFor, isSurnameLike } from './surnameLike';
import { isAlsoWord } from './wordNames';

/**
 * How sure it is that a text names a person. `certain`: with a patronymic or two initials. `possible`: a first name
 * beside what may be a surname, one initial, a surname behind what somebody is at school, or all in small letters.
 */
export type PersonNameFound = 'certain' | 'possible';

/** Without a capital letter and a blank or a dot behind it there is nothing to look at. */
const WORTH_LOOKING = /[А-ЯЁA-Z][\p{L}\p{M}\p{Cf}-]{0,60}[.\s]\s{0,20}\p{L}/u;
/** Words that letters follow which are no initials. */
const LETTERED = /^(?:приложени|класс|групп|литер|корпус|вариант|раздел|пункт|школ|гимнази|лице|част)/;
/** «ШКОЛА» and «МБОУ» in capitals are no names; from this many letters on a word may be one. */
const MIN_UPPER = 4;

/** What of a person's name `text` holds; `null`: nothing. Linear in its length. */
export function personNameIn(text: string): PersonNameFound | null {
  const plain = plainText(text);
  const found = [capitalNameIn(plain), smallNameIn(plain), latinNameIn(text)];

  if (found.includes('certain')) return 'certain';

  return found.includes('possible') ? 'possible' : null;
}

function capitalNameIn(plain: string): PersonNameFound | null {
  if (!WORTH_LOOKING.test(plain)) return null;

  const tokens = nameTokens(plain);
  let found: PersonNameFound | null = null;

  for (let index = 0; index < tokens.length; index += 1) {
    const match = matchAt(plain, tokens, index);
    if (match === null || isNobody(plain, tokens, index, match.length)) continue;
    if (match.found === 'certain') return 'certain';

    found = 'possible';
  }

  return found;
}

type Match = { readonly found: PersonNameFound; readonly length: number };

function matchAt(plain: string, tokens: readonly NameToken[], index: number): Match | null {
  const [one, two, three, four] = tokens.slice(index, index + 4);
  if (one === undefined || two === undefined || !areTogether(plain, one, two)) return null;

  const next = three !== undefined && areTogether(plain, two, three) ? three : null;

  if (one.kind === 'initial') return initialsBefore(plain, tokens[index - 1], one, two, next);
  if (two.kind === 'initial') {
    const isFollowed =
      next !== null && four !== undefined && areTogether(plain, next, four) && isNameWord(four);

    // «Читаем А. С. Пушкина»: the initials are those of the next word.
    return isFollowed && !isSurnameLike(one.folded) ? null : initialsAfter(one, two, next);
  }

  return twoWords(one, two) ?? roleAndName(one, two, next);
}

/** «И. О. Фамилия»; three initials are «Ф. И. О.» */
function initialsBefore(
  plain: string,
  before: NameToken | undefined,
  one: NameToken,
  two: NameToken,
  three: NameToken | null,
): Match | null {
  const isRun = before?.kind === 'initial' && before.hasDot && areTogether(plain, before, one);
  if (!one.hasDot || isRun) return null;

  if (two.kind === 'initial') {
    return two.hasDot && three !== null && isNameWord(three) ? { found: 'certain', length: 3 } : null;
  }

  return isNameWord(two) && isSurnameLike(two.folded) ? { found: 'possible', length: 2 } : null;
}

/** «Фамилия И. О.» */
function initialsAfter(one: NameToken, two: NameToken, three: NameToken | null): Match | null {
  if (!two.hasDot || !isNameWord(one) || LETTERED.test(one.folded)) return null;

  if (three?.kind === 'initial') {
    return one.shape === 'title' || isSurnameLike(one.folded) ? { found: 'certain', length: 3 } : null;
  }

  const isAlone = three === null || three.shape === 'lower';

  return isAlone && isNamed(one.folded) ? { found: 'possible', length: 2 } : null;
}

/** A surname, or a first name that is nothing else: «Миронова Т.», «Маша П.» */
function isNamed(folded: string): boolean {
  return isSurnameLike(folded) || isFirstName(folded);
}

/** «учитель Петрова», but no «ученик Николаевской школы». */
function roleAndName(one: NameToken, two: NameToken, three: NameToken | null): Match | null {
  if (!isRole(one.folded) || !isNameWord(two) || !isSurnameLike(two.folded)) return null;

  return three !== null && isOfPlace(three.folded) ? null : { found: 'possible', length: 2 };
}

function twoWords(one: NameToken, two: NameToken): Match | null {
  const forms = FIRST_NAME_FORMS.get(one.folded);

  if (forms !== undefined && isPatronymic(two.folded)) return { found: 'certain', length: 2 };
  if (!isNameWord(one) || !isNameWord(two)) return null;
  if (one.shape === 'title' && isLongPatronymic(two.folded)) return { found: 'certain', length: 2 };

  const isPair =
    forms?.some((form) => isSurnameFor(two.folded, form)) ||
    FIRST_NAME_FORMS.get(two.folded)?.some((form) => isSurnameFor(one.folded, form));

  return isPair || isRarePair(one, two) ? { found: 'possible', length: 2 } : null;
}

/** «Алёна Самар», «Заяц Данила»: of words that are surnames only beside a first name, which is nothing else. */
function isRarePair(one: NameToken, two: NameToken): boolean {
  return isFirstName(one.folded)
    ? isRareSurname(two.folded)
    : isFirstName(two.folded) && isRareSurname(one.folded);
}

function isFirstName(folded: string): boolean {
  return FIRST_NAME_FORMS.has(folded) && !isAlsoWord(folded);
}

/** Whom something is named after, or somebody famous; the surname may stand before or behind what was found. */
function isNobody(plain: string, tokens: readonly NameToken[], index: number, length: number): boolean {
  if (isNamedAfter(plain.slice(0, tokens[index]?.start ?? 0))) return true;

  const found = tokens.slice(index, index + length).map(({ folded }) => folded);
  const before = tokens[index - 1]?.folded ?? '';
  const after = tokens[index + length]?.folded ?? '';

  return isFamous(found) || isFamous([before, ...found]) || isFamous([...found, after]);
}

/** Nothing between them but a blank, which initials may lack. */
function areTogether(plain: string, one: NameToken, two: NameToken): boolean {
  if (one.kind === 'initial' && one.hasDot && one.end === two.start) return true;

  return two.start - one.end === 1 && plain.charAt(one.end) === ' ';
}

function isNameWord({ kind, shape, folded }: NameToken): boolean {
  if (kind !== 'word') return false;

  return shape === 'title' || (shape === 'upper' && folded.length >= MIN_UPPER);
}
