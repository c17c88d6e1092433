import type { ColumnKind } from '../templates/template';
import { accepted, type CellResult, refused } from './cellResult';
import { dateFromText } from './dateFromText';
import { readAbsence } from './readAbsence';
import { serialToIso } from './serialDate';

type YearKind = Extract<ColumnKind, { type: 'year' }>;

const YEAR = /^(\d{4}) ?(?:г\.? ?р?\.?|год(?:а? рождения)?)?$/i;
/** Serial numbers below this are days before 1930 in the 1900 system: a year, not a date, was typed. */
const FIRST_DATE_SERIAL = 10_000;

/**
 * Reads a year: four digits, or the year of a full date, since only the year is asked for. A birth year is
 * personal, so no finding repeats the cell.
 */
export function readYear(content: string | number, kind: YearKind, date1904: boolean): CellResult {
  const absent = typeof content === 'string' ? readAbsence(content, kind) : null;

  if (absent !== null) return absent;

  const { min, max } = kind;
  const year = typeof content === 'number' ? yearOfNumber(content, date1904) : yearOfText(content);

  return year >= min && year <= max ? accepted(year) : refused('readYear', { min, max });
}

function yearOfNumber(content: number, date1904: boolean): number {
  if (content < FIRST_DATE_SERIAL) return Number.isInteger(content) ? content : Number.NaN;

  return yearOfDay(serialToIso(content, date1904));
}

function yearOfText(content: string): number {
  const [, year] = YEAR.exec(content) ?? [];

  return year === undefined ? yearOfDay(dateFromText(content)) : Number(year);
}

/** Not a number where there is no day. */
function yearOfDay(day: string | null): number {
  return Number(day?.slice(0, 4) ?? Number.NaN);
}
