import { areTogether, isNameWord, type NameToken } from './nameTokens';
import { isSurnameOnly } from './rareSurnames';
import { isOfOne, isOfPlace, isRole } from './roleWords';
import { isSurnameLike } from './surnameLike';
import { isFirstName } from './wordNames';

/** The first of the tokens that make up a name, and how many they are. */
export type NamedTokens = { readonly from: number; readonly length: number };

/** What may stand between a role and the name: «ученица 7 «Б» класса Мария», «куратор – Лунин». */
const GAP = /^(?: \d{1,2}[- ]?[«"]?[А-Яа-я]?[»"]?(?: (?:класса|кл\.|курса|группы))?,? | ?[:–—-] | )$/;
/** Characters in which the beginning of a title is looked for. */
const TITLE_REACH = 80;
/** Words that a gap may hold, its letter and «класса». */
const MOST_BETWEEN = 2;
/** Surnames that are adjectives, too: «Учитель Английского языка», «Педагог Старших классов». */
const ADJECTIVE = /(?:[сц]к(?:ий|ого|ому|им|ом|ая|ой|ую)|[иы]х)$/;
/** What follows a person and no adjective: a short word, or what somebody does or what is done with them. */
const DEED = /^(?:.{1,3}|.*(?:[аеиоуы]л(?:а|и|о|ся|ась|ись)?|[еиуюя]т(?:ся)?|[еа]н[аоы]?))$/;

/**
 * The tokens, from `index` on, that name somebody by what stands beside the name: what they are at school or at home,
 * or another first name. `null`: they name nobody.
 */
export function namedByContext(
  plain: string,
  tokens: readonly NameToken[],
  index: number,
): NamedTokens | null {
  const one = tokens[index];
  if (one === undefined) return null;

  return isRole(one.folded) ? behindRole(plain, tokens, index, one) : twoFirstNames(plain, tokens, index);
}

/** «учитель Петрова», «мама Кати», but no «ученик Николаевской школы». */
function behindRole(
  plain: string,
  tokens: readonly NameToken[],
  index: number,
  role: NameToken,
): NamedTokens | null {
  const ahead = tokens.slice(index + 1, index + 2 + MOST_BETWEEN);
  const place = ahead.findIndex(isNameWord);
  const name = ahead[place];
  if (name === undefined || !GAP.test(plain.slice(role.end, name.start))) return null;

  const following = tokens[index + place + 2];
  const next = following !== undefined && areTogether(plain, name, following) ? following : null;

  return isCalled(role, name, next) ? { from: index + place + 1, length: 1 } : null;
}

function isCalled(role: NameToken, { folded }: NameToken, next: NameToken | null): boolean {
  if (isSurnameOnly(folded)) return true;
  if (isOfOne(role.folded) && isFirstName(folded)) return true;
  if (!isSurnameLike(folded) || (next !== null && isOfPlace(next.folded))) return false;

  return !ADJECTIVE.test(folded) || next === null || DEED.test(next.folded);
}

/** «Саша и Дима»; in quotation marks they are heroes of a book. */
function twoFirstNames(plain: string, tokens: readonly NameToken[], index: number): NamedTokens | null {
  const [one, and, two] = tokens.slice(index, index + 3);
  if (one === undefined || and?.folded !== 'и' || two === undefined) return null;
  if (!areTogether(plain, one, and) || !areTogether(plain, and, two)) return null;

  const areNames = [one, two].every((token) => isNameWord(token) && isFirstName(token.folded));

  return areNames && !isQuoted(plain, one) ? { from: index, length: 3 } : null;
}

function isQuoted(plain: string, { start }: NameToken): boolean {
  const before = plain.slice(Math.max(0, start - TITLE_REACH), start);

  return before.lastIndexOf('«') > before.lastIndexOf('»');
}
