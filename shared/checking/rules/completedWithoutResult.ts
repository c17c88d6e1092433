import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** V-04: a completed participation has a result. */
export const completedWithoutResult: Rule = {
  code: 'completedWithoutResult',
  severity: 'error',
  reads: 'shared',
  templates: ['mentees'],
  inputs: ['state', 'result'],
  find({ columns }, _context, emit) {
    matchRows(
      columns,
      ['state', 'result'],
      ([state, result]) => state === 'completed' && result === null,
      (row) => emit(row, 'result'),
    );
  },
};
