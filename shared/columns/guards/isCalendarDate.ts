import { isoDay } from '../../cells/isoDay';

const DATE = /^(\d{4})-(\d\d)-(\d\d)$/;

/** Whether `text` is a day of the calendar that Excel can show, `2024-02-29`. */
export function isCalendarDate(text: string): boolean {
  const match = DATE.exec(text);
  if (match === null) return false;

  const [, year, month, day] = match;

  return isoDay(Number(year), Number(month), Number(day)) === text;
}
