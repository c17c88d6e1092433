import { isFamous } from './famousPeople';
import { FIRST_NAME_FORMS } from './firstNameForms';
import { isNamedAfter } from './isNamedAfter';
import { isLongPatronymic, isPatronymic } from './isPatronymic';
import { latinNameIn } from './latinName';
import { namedByContext } from './namedByContext';
import { areTogether, isNameWord, type NameToken, nameTokens, plainText } from './nameTokens';
import { isRareSurname, isSurnameOnly } from './rareSurnames';
import { smallNameIn } from './smallNames';
import { isSurnameFor, isSurnameLike } from './surnameLike';
import { isFirstName } from './wordNames';

/**
 * How sure it is that a text names a person. `certain`: with a patronymic or two initials. `possible`: a first name
 * beside what may be a surname or another first name, one initial, a name behind what somebody is at school or at home,
 * or all in small letters.
 */
export type PersonNameFound = 'certain' | 'possible';

/** Without a capital letter beside a blank, a dash or a dot there is nothing to look at. */
const WORTH_LOOKING = /[А-ЯЁA-Z][\p{L}\p{M}\p{Cf}-]{0,60}[.\s]\s{0,20}\p{L}|[\s:–—-][А-ЯЁA-Z]/u;
/** Words that letters follow which are no initials. */
const LETTERED =
  /^(?:приложени|форм|таблиц|класс|групп|литер|корпус|вариант|раздел|пункт|школ|гимнази|лице|част)/;

/** Letters of a syllable of a Korean name. */
const MAX_KOREAN = 4;

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
  let namedUntil = 0;

  for (let index = 0; index < tokens.length; index += 1) {
    const match = matchAt(plain, tokens, index);
    if (match === null) continue;

    const { from = index, length } = match;

    // «имени Петрова Ивана Сергеевича»: first name and patronymic are of the same one.
    if (from < namedUntil || isNamedAfter(plain.slice(0, tokens[from]?.start ?? 0))) {
      namedUntil = from + length;
      continue;
    }
    if (isKnown(tokens, from, length)) continue;
    if (match.found === 'certain') return 'certain';

    found = 'possible';
  }

  return found;
}

/** The tokens that make up a name, from the one that was looked at on unless `from` names another. */
type Match = { readonly found: PersonNameFound; readonly from?: number; readonly length: number };

function matchAt(plain: string, tokens: readonly NameToken[], index: number): Match | null {
  const [one, two, three, four] = tokens.slice(index, index + 4);
  if (one === undefined || two === undefined) return null;

  const context = namedByContext(plain, tokens, index);
  if (context !== null) return { found: 'possible', ...context };
  if (!areTogether(plain, one, two)) return null;

  const next = three !== undefined && areTogether(plain, two, three) ? three : null;

  if (one.kind === 'initial') return initialsBefore(plain, tokens[index - 1], one, two, next);
  if (two.kind === 'initial') {
    const isFollowed =
      next !== null && four !== undefined && areTogether(plain, next, four) && isNameWord(four);

    // «Читаем А. С. Пушкина»: the initials are those of the next word.
    return isFollowed && !isSurnameLike(one.folded) ? null : initialsAfter(one, two, next);
  }

  return twoWords(one, two) ?? (next === null ? null : threeWords(one, two, next));
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

/** A surname, or a first name that is nothing else: «Миронова Т.», «Актанко П.», «Маша П.» */
function isNamed(folded: string): boolean {
  return isSurnameLike(folded) || isSurnameOnly(folded) || isFirstName(folded);
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

/** «Ким Ен Хи»: surnames and names of Korea are short. */
function threeWords(one: NameToken, two: NameToken, three: NameToken): Match | null {
  const isKorean =
    isSurnameOnly(one.folded) &&
    [one, two, three].every((token) => token.shape === 'title' && token.folded.length <= MAX_KOREAN);

  return isKorean ? { found: 'possible', length: 3 } : null;
}

/** «Алёна Самар», «Заяц Данила»: of words that are surnames only beside a first name, which is nothing else. */
function isRarePair(one: NameToken, two: NameToken): boolean {
  const [isFirst, isSecond] = [one, two].map(({ folded }) => FIRST_NAME_FORMS.has(folded));

  // «Удинкан Вера»: who is called so is nobody's faith.
  if ((isFirst && isSurnameOnly(two.folded)) || (isSecond && isSurnameOnly(one.folded))) return true;

  return isFirstName(one.folded)
    ? isRareSurname(two.folded)
    : isFirstName(two.folded) && isRareSurname(one.folded);
}

/** Somebody famous; the surname may stand before or behind what was found. */
function isKnown(tokens: readonly NameToken[], from: number, length: number): boolean {
  const found = tokens.slice(from, from + length).map(({ folded }) => folded);
  const before = tokens[from - 1]?.folded ?? '';
  const after = tokens[from + length]?.folded ?? '';

  // «Гагарин Юрий Петрович» is another one.
  if (isPatronymic(after)) return isFamous([...found, after]);

  return isFamous(found) || isFamous([before, ...found]) || isFamous([...found, after]);
}
