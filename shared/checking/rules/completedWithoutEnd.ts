import type { Value } from '../../columns/columns';
import { knownDate } from '../knownDate';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

const ENDED: readonly Value[] = ['completed', 'stopped'];

/** V-04: a participation that is completed or stopped, or marked as gone through, has a date of its end. «Нет данных» is none. */
export const completedWithoutEnd: Rule = {
  code: 'completedWithoutEnd',
  severity: 'error',
  reads: 'shared',
  templates: ['mentors', 'mentees'],
  inputs: ['state', 'completed', 'monthOut'],
  find({ columns }, _context, emit) {
    matchRows(
      columns,
      ['state', 'completed', 'monthOut'],
      ([state, completed, end]) => (ENDED.includes(state) || completed === 'yes') && knownDate(end) === null,
      (row) => emit(row, 'monthOut'),
    );
  },
};
