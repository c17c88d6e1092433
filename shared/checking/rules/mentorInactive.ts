import { knownDate } from '../knownDate';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';
import { withReferred } from '../withReferred';

/** V-10, by months: the mentor has begun and not yet ended when the mentee begins. */
export const mentorInactive: Rule = {
  code: 'mentorInactive',
  severity: 'error',
  reads: 'shared',
  templates: ['mentees'],
  inputs: ['mentor', 'monthIn'],
  context: ['mentors'],
  contextColumns: { mentors: ['monthIn', 'monthOut'] },
  find({ columns }, { mentors }, emit) {
    if (mentors === undefined) return;

    const joined = withReferred(columns, 'mentor', mentors, ['monthIn', 'monthOut']);

    matchRows(
      joined,
      ['monthIn', 'mentor.monthIn'],
      ([start, mentorStart]) => (knownDate(start) ?? '9999') < (knownDate(mentorStart) ?? ''),
      (row, [, mentorStart]) => emit(row, 'mentor', { start: String(mentorStart) }),
    );
    matchRows(
      joined,
      ['monthIn', 'mentor.monthOut'],
      ([start, mentorEnd]) => (knownDate(start) ?? '') > (knownDate(mentorEnd) ?? '9999'),
      (row, [, mentorEnd]) => emit(row, 'mentor', { end: String(mentorEnd) }),
    );
  },
};
