import type { Columns } from '../columns/columns';
import { countRows } from './countRows';
import { cutBy } from './cut';
import type { Measure } from './measure';

/** What a list of publications adds up to: `publications.rows`, whole and by `medium` and `topic`. */
export function measuresOfPublications(columns: Columns): readonly Measure[] {
  return countRows(columns, 'publications.rows', [
    cutBy(columns, 'medium', 'medium'),
    cutBy(columns, 'topic', 'topic'),
  ]);
}
