import type { MissingWord } from '../columns/columns';
import type { ColumnKind } from '../templates/template';
import { foldText } from './foldText';

/** What stands in a cell instead of a value. `none`: «нет», a dash; its meaning depends on the column. */
export type Absence = MissingWord | 'none';

/**
 * Words that mean the same in every column, folded, without spaces, dots and brackets. Short ones only with
 * their stroke: «НП» is also a legal form and «НД» a name's initials.
 */
const WORDS: ReadonlyMap<string, Absence> = new Map([
  ...entries('noData', ['нетданных', 'данныхнет', 'нетсведений', 'сведенийнет', 'нетинформации']),
  ...entries('noData', ['данныеотсутствуют', 'сведенияотсутствуют', 'информацияотсутствует']),
  ...entries('noData', ['отсутствуютданные', 'отсутствуютсведения', 'неизвестно', 'н/д', 'н/св']),
  ...entries('notApplicable', ['неприменимо', 'неприменяется', 'н/п']),
]);

/** «Нет» and its like. In a number they may mean zero or «нет данных»; elsewhere there is just nothing. */
const NONE_WORDS: ReadonlySet<string> = new Set([
  ...['нет', 'нету', 'отсутствует', 'отсутствуют', 'неимеется', 'неимеет', 'небыло', 'безотчества', 'б/о'],
]);

/**
 * Signs of statistical tables: «…» data are missing, «х» the cell cannot apply. A dash there means that nothing
 * occurred, but people put it for anything, so in a number it is `none`. (Common legend of the statistical
 * offices: dash, three dots, cross.)
 */
const SIGNS: ReadonlyMap<string, Absence> = new Map([
  ...entries('noData', ['…', 'нд']),
  ...entries('notApplicable', ['х', 'нп']),
]);

/** No word or sign is longer; most text is. */
const LONGEST = 40;
const STRIPPED = /[\s.,;:!"'()[\]]+/g;
const DOTS = /^\.{2,}$/;
const RULE = /^[-_]+$/;

/**
 * What is missing, where a cell holds a word or sign for that; `null` where it holds anything else. A cross
 * counts only for numbers, dates and years: elsewhere it may be a tick, a Roman ten or a letter. «Нет» counts
 * nowhere in lists and references, where it is a value or a mistake.
 */
export function absenceOf(text: string, type: ColumnKind['type']): Absence | null {
  if (text.length > LONGEST) return null;

  const folded = foldText(text);

  if (RULE.test(folded)) return 'none';

  const word = DOTS.test(folded) ? '…' : folded.replace(STRIPPED, '').replace('\\', '/');

  if (isQuantity(type)) return WORDS.get(word) ?? SIGNS.get(word) ?? (NONE_WORDS.has(word) ? 'none' : null);
  if (word === '…') return 'none';
  if (!isChosen(type) && NONE_WORDS.has(word)) return 'none';

  return WORDS.get(word) ?? null;
}

function isQuantity(type: ColumnKind['type']): boolean {
  return type === 'number' || type === 'date' || type === 'year';
}

function isChosen(type: ColumnKind['type']): boolean {
  return type === 'enumeration' || type === 'enumerationSet' || type === 'reference';
}

function entries(absence: Absence, words: readonly string[]): [string, Absence][] {
  return words.map((word) => [word, absence]);
}
