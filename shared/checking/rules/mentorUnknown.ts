import { matchRows } from '../matchRows';
import { rowsByCode } from '../rowsByCode';
import type { Rule } from '../rule';

/** V-10: the mentor of a row stands in the reporter's registry of mentors. */
export const mentorUnknown: Rule = {
  code: 'mentorUnknown',
  severity: 'error',
  reads: 'shared',
  templates: ['mentees'],
  inputs: ['mentor'],
  context: ['mentors'],
  find({ columns }, { mentors }, emit) {
    if (mentors === undefined) return;

    const registry = rowsByCode(mentors);

    matchRows(
      columns,
      ['mentor'],
      ([mentor]) => typeof mentor === 'string' && !registry.has(mentor),
      (row) => emit(row, 'mentor'),
    );
  },
};
