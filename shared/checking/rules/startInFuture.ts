import { monthOf } from '../../cells/monthOf';
import { knownDate } from '../knownDate';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** V-05: nothing has begun in a month that has not. A planned participation may. */
export const startInFuture: Rule = {
  code: 'startInFuture',
  severity: 'warning',
  reads: 'shared',
  templates: ['programmes', 'mentors', 'mentees'],
  inputs: ['state', 'monthIn'],
  find({ columns }, { today }, emit) {
    const now = monthOf(today);

    matchRows(
      columns,
      ['state', 'monthIn'],
      ([state, start]) => state !== 'planned' && (knownDate(start) ?? '') > now,
      (row, [, start]) => emit(row, 'monthIn', { start: String(start) }),
    );
  },
};
