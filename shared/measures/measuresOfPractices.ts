import { type Columns, valueAt } from '../columns/columns';
import { countRows } from './countRows';
import { cutBy } from './cut';
import type { Measure } from './measure';

const DAY = /^\d{4}-/;

/**
 * What a bank of practices adds up to: `practices.rows`, whole and by `form` and `selection`; and
 * `practices.presented`, those with a day on which they were presented in the year.
 */
export function measuresOfPractices(columns: Columns): readonly Measure[] {
  const cuts = [cutBy(columns, 'form', 'form'), cutBy(columns, 'selection', 'selection')];
  const isPresented = (row: number): boolean => DAY.test(String(valueAt(columns, 'presented', row)));

  return [
    ...countRows(columns, 'practices.rows', cuts),
    ...countRows(columns, 'practices.presented', [], isPresented),
  ];
}
