/** The first and the last year that Excel can show (1900 system). */
const FIRST_YEAR = 1900;
const LAST_YEAR = 9999;

/** The ISO day of a year, month (1–12) and day, or `null` where the calendar has no such day. */
export function isoDay(year: number, month: number, day: number): string | null {
  if (year < FIRST_YEAR || year > LAST_YEAR || month < 1 || month > 12 || day < 1) return null;
  // Day 0 of the next month is the last of this one.
  if (day > new Date(Date.UTC(year, month, 0)).getUTCDate()) return null;

  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
