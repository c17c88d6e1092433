import { emitUnlisted } from '../emitUnlisted';
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
    if (mentors !== undefined) emitUnlisted(columns, 'mentor', mentors, emit);
  },
};
