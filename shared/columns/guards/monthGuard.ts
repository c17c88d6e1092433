import { isCalendarDate } from './isCalendarDate';
import { isMissingWord } from './isMissingWord';

/** Lets through months, `2024-09`, and the missing words. */
export function monthGuard(value: string | number): boolean {
  return typeof value === 'string' && (isMissingWord(value) || isCalendarDate(`${value}-01`));
}
