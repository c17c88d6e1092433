import { type Columns, valueAt } from '../../../../shared/columns/columns';

/** States in which nobody takes part any more. */
const OVER: readonly unknown[] = ['completed', 'stopped'];
const DAY = /^\d{4}-/;

/**
 * Whether the participation of a row goes on in `year`: its state is neither «завершена» nor «прервана», and it
 * has no end before the year. What is blank or cannot be read ends nothing: a row too many is deleted at a
 * glance, a row too few is missed by nobody.
 */
export function isActive(columns: Columns, row: number, year: number): boolean {
  const end = String(valueAt(columns, 'dateOut', row) ?? '');

  if (OVER.includes(valueAt(columns, 'state', row))) return false;

  return !DAY.test(end) || end >= `${year}-01-01`;
}
