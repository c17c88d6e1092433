import { knownDate } from '../knownDate';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** V-04: a task of a roadmap that is done was done on a day: without it nobody can say whether it was in time. «Нет данных» is none. */
export const roadmapDoneWithoutDate: Rule = {
  code: 'roadmapDoneWithoutDate',
  severity: 'error',
  reads: 'shared',
  templates: ['roadmap'],
  inputs: ['state', 'doneOn'],
  find({ columns }, _context, emit) {
    matchRows(
      columns,
      ['state', 'doneOn'],
      ([state, doneOn]) => state === 'done' && knownDate(doneOn) === null,
      (row) => emit(row, 'doneOn'),
    );
  },
};
