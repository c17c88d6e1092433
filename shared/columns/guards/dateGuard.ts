import { isCalendarDate } from './isCalendarDate';
import { isMissingWord } from './isMissingWord';

/** Lets through days of the calendar, `2024-02-29`, and the missing words. */
export function dateGuard(value: string | number): boolean {
  return typeof value === 'string' && (isMissingWord(value) || isCalendarDate(value));
}
