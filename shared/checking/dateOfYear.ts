import type { Value } from '../columns/columns';
import type { ReportingPeriod } from '../regions/reportingPeriod';
import { knownDate } from './knownDate';

/** Whether a day or month lies outside the period. What holds no date lies nowhere. */
export function isOutside(value: Value, { from, to }: ReportingPeriod): boolean {
  const date = knownDate(value);

  if (date === null) return false;

  return date < from.slice(0, date.length) || date > to.slice(0, date.length);
}

/** Whether a day or month has not come on the day `today`. */
export function isToCome(value: Value, today: string): boolean {
  const date = knownDate(value);

  return date !== null && date > today.slice(0, date.length);
}
