import type { Columns } from '../columns/columns';
import { countDistinct } from './countDistinct';
import { countRows } from './countRows';
import { cutBy } from './cut';
import { cutByStartYear } from './cutByStartYear';
import type { Measure } from './measure';

/**
 * What a registry of programmes adds up to: `programmes.rows`, whole and by `form` (a programme of several forms
 * counts in each), `level` and `startYear`; and `programmes.organisations`, the organisations that have one.
 */
export function measuresOfProgrammes(columns: Columns): readonly Measure[] {
  const cuts = [
    cutBy(columns, 'form', 'forms', (forms) => forms.split('+')),
    cutBy(columns, 'level', 'level'),
    cutByStartYear(columns, 'monthIn'),
  ];

  return [
    ...countRows(columns, 'programmes.rows', cuts),
    ...countDistinct(columns, 'programmes.organisations', 'organisation'),
  ];
}
