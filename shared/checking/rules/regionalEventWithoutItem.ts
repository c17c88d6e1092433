import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** An event of the whole region is one that its roadmap names, and counts towards a goal only under its item. */
export const regionalEventWithoutItem: Rule = {
  code: 'regionalEventWithoutItem',
  severity: 'warning',
  reads: 'shared',
  templates: ['events'],
  reporters: ['region'],
  inputs: ['level', 'roadmapItem'],
  find({ columns }, { region }, emit) {
    if (region.roadmap === null) return;

    matchRows(
      columns,
      ['level', 'roadmapItem'],
      ([level, item]) => level === 'regional' && item === null,
      (row) => emit(row, 'roadmapItem'),
    );
  },
};
