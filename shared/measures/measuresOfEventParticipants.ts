import type { Columns } from '../columns/columns';
import { cutBy } from './cut';
import type { Measure } from './measure';
import { sumRows } from './sumRows';

/** What the breakdown of the region's events adds up to: `eventParticipants.participants`, whole and by `municipality`. */
export function measuresOfEventParticipants(columns: Columns): readonly Measure[] {
  return sumRows(columns, 'eventParticipants.participants', 'participants', [
    cutBy(columns, 'municipality', 'municipality'),
  ]);
}
