import type { Value } from '../../columns/columns';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

const NO_CONSENT: readonly Value[] = ['absent', 'withdrawn'];
const PERSONAL = ['lastName', 'firstName', 'middleName', 'contact'] as const;

/** V-15: whoever gave no consent, or took it back, is counted but not named. */
export const consentMissing: Rule = {
  code: 'consentMissing',
  severity: 'error',
  reads: 'local',
  templates: ['mentors', 'mentees'],
  inputs: ['consent', ...PERSONAL],
  find({ columns }, _context, emit) {
    if (!columns.columns.consent?.dictionary.some((consent) => NO_CONSENT.includes(consent))) return;

    matchRows(
      columns,
      ['consent', ...PERSONAL],
      ([consent, ...personal]) => NO_CONSENT.includes(consent) && personal.some((value) => value !== null),
      (row) => emit(row, 'consent'),
    );
  },
};
