import type { Value } from '../../columns/columns';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

const UNUSUAL: readonly Value[] = ['under10', 'from20'];

/** V-13: a pupil who is a mentor is 10 to 19. Students may be older. */
export const mentorAge: Rule = {
  code: 'mentorAge',
  severity: 'warning',
  reads: 'shared',
  templates: ['mentors'],
  inputs: ['category', 'ageBand'],
  find({ columns }, _context, emit) {
    matchRows(
      columns,
      ['category', 'ageBand'],
      ([category, band]) => category === 'pupil' && UNUSUAL.includes(band),
      (row) => emit(row, 'ageBand'),
    );
  },
};
