import { foldText } from './foldText';
import { isoDay } from './isoDay';

/** No way of writing a day is longer. */
const LONGEST = 40;
const YEAR_FIRST = /^(\d{4})([-./])(\d{1,2})\2(\d{1,2})$/;
const DAY_FIRST = /^(\d{1,2}) ?[-./,] ?(\d{1,2}) ?[-./,] ?(\d{4}|\d{2})$/;
const IN_WORDS = /^(\d{1,2})[-. ]{0,2}([а-я]{3,8})[-. ]{0,2}(\d{4}|\d{2})$/;
/**
 * «г.», «год», «года» behind the year; «0:00:00» as accounting programs export it, «T00:00:00» as others do. With a
 * «Z» the day may be another one here.
 */
const TAIL = / ?(?:г\.?|года?|[ tт]\d{1,2}:\d\d(?::\d\d)?)$/;

/** Years from 30 on belong to the last century, as Excel reads them. */
const PIVOT = 30;

/** Nominative, genitive and what it is shortened to, folded. */
const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    ['январь', 'января', 'янв'],
    ['февраль', 'февраля', 'фев', 'февр'],
    ['март', 'марта', 'мар'],
    ['апрель', 'апреля', 'апр'],
    ['май', 'мая'],
    ['июнь', 'июня', 'июн'],
    ['июль', 'июля', 'июл'],
    ['август', 'августа', 'авг'],
    ['сентябрь', 'сентября', 'сен', 'сент'],
    ['октябрь', 'октября', 'окт'],
    ['ноябрь', 'ноября', 'ноя', 'нояб'],
    ['декабрь', 'декабря', 'дек'],
  ].flatMap((words, index) => words.map((word): [string, number] => [word, index + 1])),
);

/**
 * The ISO day in text, read day first as in Russia: «15.09.2024», «15/9/24», «2024-09-15», «15 сентября 2024 г.».
 * `swapped` where only month first would give a day (09/15/2024); `null` for everything else, also where the
 * day or the year is left out.
 */
export function dateFromText(text: string): string | 'swapped' | null {
  if (text.length > LONGEST) return null;

  const plain = foldText(text).replaceAll('"', '').replace(TAIL, '');
  const yearFirst = YEAR_FIRST.exec(plain);

  if (yearFirst !== null) return isoDay(Number(yearFirst[1]), Number(yearFirst[3]), Number(yearFirst[4]));

  const inWords = IN_WORDS.exec(plain);

  if (inWords !== null) {
    const [, day, word = '', year = ''] = inWords;

    return isoDay(fullYear(year), MONTHS.get(word) ?? 0, Number(day));
  }

  const [matched, day, month, year = ''] = DAY_FIRST.exec(plain) ?? [];

  if (matched === undefined) return null;

  const iso = isoDay(fullYear(year), Number(month), Number(day));

  return iso ?? (isoDay(fullYear(year), Number(day), Number(month)) === null ? null : 'swapped');
}

function fullYear(year: string): number {
  const number = Number(year);

  if (year.length === 4) return number;

  return number < PIVOT ? 2000 + number : 1900 + number;
}
