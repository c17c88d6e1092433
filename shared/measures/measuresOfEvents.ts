import type { Columns } from '../columns/columns';
import { countRows } from './countRows';
import { cutBy } from './cut';
import { cutByBoth } from './cutByBoth';
import type { Measure } from './measure';
import { sumRows } from './sumRows';

/**
 * What a list of events adds up to: `events.rows` and `events.participants`, whole, by `kind`, by `level`, and by
 * roadmap `item` and `level` together (a region's goal counts the region's own events of one item).
 */
export function measuresOfEvents(columns: Columns): readonly Measure[] {
  const level = cutBy(columns, 'level', 'level');
  const cuts = [
    cutBy(columns, 'kind', 'kind'),
    level,
    cutByBoth(cutBy(columns, 'item', 'roadmapItem'), level),
  ];

  return [
    ...countRows(columns, 'events.rows', cuts),
    ...sumRows(columns, 'events.participants', 'participants', cuts),
  ];
}
