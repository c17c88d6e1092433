import { type Columns, valueAt } from '../columns/columns';

/**
 * Whether the organisation of row `row` of a directory has been closed. «Нет данных» or «не применимо» in the
 * closing date does not close it.
 */
export function isClosed(organisations: Columns, row: number): boolean {
  const month = valueAt(organisations, 'monthClosed', row);

  return month !== null && month !== 'noData' && month !== 'notApplicable';
}
