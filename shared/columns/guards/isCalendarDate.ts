const DATE = /^(\d{4})-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/** Whether `text` is a day of the calendar, `2024-02-29`. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;

  const [, year = '', month = '', day = ''] = match;
  // Day 0 of the next month is the last of this one. The calendar repeats every 400 years, and Date.UTC would
  // take a year below 100 for one of the twentieth century.
  const last = new Date(Date.UTC(2000 + (Number(year) % 400), Number(month), 0)).getUTCDate();

  return Number(day) <= last;
}
