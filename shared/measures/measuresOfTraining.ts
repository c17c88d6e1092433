import type { Columns } from '../columns/columns';
import { countRows } from './countRows';
import { cutBy } from './cut';
import type { Measure } from './measure';
import { sumRows } from './sumRows';

/**
 * What a list of trainings adds up to: `training.rows` (groups) and `training.trained` (people), whole, by `kind`,
 * by `audience` and by roadmap `item`.
 */
export function measuresOfTraining(columns: Columns): readonly Measure[] {
  const cuts = [
    cutBy(columns, 'kind', 'kind'),
    cutBy(columns, 'audience', 'audience'),
    cutBy(columns, 'item', 'roadmapItem'),
  ];

  return [
    ...countRows(columns, 'training.rows', cuts),
    ...sumRows(columns, 'training.trained', 'trained', cuts),
  ];
}
