import { isToCome } from '../dateOfYear';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** V-05: a task is not done on a day that has not come. Today's local day has. */
export const roadmapDateInFuture: Rule = {
  code: 'roadmapDateInFuture',
  severity: 'error',
  reads: 'shared',
  templates: ['roadmap'],
  inputs: ['doneOn'],
  find({ columns }, { today }, emit) {
    matchRows(
      columns,
      ['doneOn'],
      ([doneOn]) => isToCome(doneOn, today),
      (row, [doneOn]) => emit(row, 'doneOn', { date: String(doneOn) }),
    );
  },
};
