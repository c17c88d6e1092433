import { dateSerial } from './dateSerial';
import type { TypedNumber } from './typedNumber';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const FULL_MONTHS =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|sept)$/i;
const CLOCK = /^(\d{1,4}):(\d{1,2})(?::(\d{1,2}))?(?:\s*([ap])m?)?$/i;
const DAY_SECONDS = 86_400;
/** Two digits below this are of this century. */
const PIVOT = 30;

/** A day, a time or both as typed in en-US: month before day, dots are no dates. `null` for anything else. */
export function typedDate(text: string, date1904: boolean, year: number): TypedNumber | null {
  const time = typedTime(text);

  if (time !== null) return { value: time, format: /:.*:/.test(text) ? 'h:mm:ss' : 'h:mm' };

  const parts = /^(.+?)\s+(\d{1,2}:.+)$/.exec(text);
  const clock = parts ? typedTime(parts[2] ?? '') : null;
  const day = typedDay(parts && clock !== null ? (parts[1] ?? '') : text, date1904, year);

  if (day === null || clock === null) return day;

  return { value: day.value + clock, format: 'm/d/yyyy h:mm' };
}

function typedTime(text: string): number | null {
  const found = CLOCK.exec(text);

  if (found === null) return null;

  const [, hours = '', minutes = '', seconds = '0', half] = found;
  const isLate = half !== undefined && /p/i.test(half);
  const hour = half === undefined ? Number(hours) : (Number(hours) % 12) + (isLate ? 12 : 0);

  if (Number(minutes) > 59 || Number(seconds) > 59) return null;

  return (hour * 3600 + Number(minutes) * 60 + Number(seconds)) / DAY_SECONDS;
}

function typedDay(text: string, date1904: boolean, thisYear: number): TypedNumber | null {
  const make = (year: number | undefined, month: number, day: number, format: string) =>
    dayOf(year ?? thisYear, month, day, format, date1904);

  const iso = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})$/.exec(text);

  if (iso) return make(Number(iso[1]), Number(iso[3]), Number(iso[4]), 'm/d/yyyy');

  const american = /^(\d{1,2})([-/])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(text);

  if (american) {
    const month = Number(american[1]);
    const day = Number(american[3]);

    if (american[4] !== undefined) return make(fullYear(american[4]), month, day, 'm/d/yyyy');

    return make(undefined, month, day, 'd-mmm') ?? monthYear(month, american[3] ?? '', make);
  }

  const dayFirst = /^(\d{1,2})[- ]([a-z]{3,9})(?:[- ,]+(\d{4}|\d{2}))?$/i.exec(text);

  if (dayFirst)
    return make(yearOf(dayFirst[3]), monthOf(dayFirst[2]), Number(dayFirst[1]), dayFormat(dayFirst[3]));

  const monthFirst = /^([a-z]{3,9})[- ](\d{1,2})(?:,? +(\d{4}))?$/i.exec(text);

  if (monthFirst) {
    return make(
      yearOf(monthFirst[3]),
      monthOf(monthFirst[1]),
      Number(monthFirst[2]),
      dayFormat(monthFirst[3]),
    );
  }

  const ofYear = /^([a-z]{3,9})[- ](\d{4})$/i.exec(text) ?? /^(\d{1,2})[-/](\d{4})$/.exec(text);

  if (ofYear === null) return null;

  const month = /^\d/.test(text) ? Number(ofYear[1]) : monthOf(ofYear[1]);

  return make(Number(ofYear[2]), month, 1, 'mmm-yy');
}

// `5/32` is no day of May, so it is May of 1932.
function monthYear(
  month: number,
  year: string,
  make: (year: number, month: number, day: number, format: string) => TypedNumber | null,
): TypedNumber | null {
  return make(fullYear(year), month, 1, 'mmm-yy');
}

function dayOf(
  year: number,
  month: number,
  day: number,
  format: string,
  date1904: boolean,
): TypedNumber | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day && month >= 1;

  if (!exists || year < (date1904 ? 1904 : 1900) || year > 9999) return null;

  return { value: dateSerial(year, month, day, date1904), format };
}

function fullYear(text: string): number {
  const year = Number(text);

  if (text.length > 2) return year;

  return year < PIVOT ? 2000 + year : 1900 + year;
}

function yearOf(text: string | undefined): number | undefined {
  return text === undefined ? undefined : fullYear(text);
}

function dayFormat(year: string | undefined): string {
  return year === undefined ? 'd-mmm' : 'd-mmm-yy';
}

function monthOf(name = ''): number {
  const isName = name.length === 3 || FULL_MONTHS.test(name);

  return isName ? MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1 : 0;
}
