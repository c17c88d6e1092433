import type { Columns } from '../columns/columns';
import { countRows } from './countRows';
import { cutBy } from './cut';
import type { Measure } from './measure';

/** What a list of awards adds up to: `awards.rows`, whole and by `kind` and `level`. */
export function measuresOfAwards(columns: Columns): readonly Measure[] {
  return countRows(columns, 'awards.rows', [
    cutBy(columns, 'kind', 'kind'),
    cutBy(columns, 'level', 'level'),
  ]);
}
