import type { Columns } from '../columns/columns';
import { type Cut, cutBy } from './cut';

/** A month, `2024-09`. */
const MONTH = /^(\d{4})-\d{2}$/;

/**
 * The cut of a registry by `startYear`, the calendar year of the month in column `key`: what the registry
 * counts as a flow (`settings.registryCount`) are the rows that began in the year. A row without a month
 * falls into no group.
 */
export function cutByStartYear(columns: Columns, key: string): Cut {
  return cutBy(columns, 'startYear', key, (month) => {
    const year = MONTH.exec(month)?.[1];

    return year === undefined ? [] : [year];
  });
}
