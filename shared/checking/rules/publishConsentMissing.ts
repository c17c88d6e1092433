import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** V-16: a published case needs the consent to distribution (152-ФЗ, ст. 10.1). */
export const publishConsentMissing: Rule = {
  code: 'publishConsentMissing',
  severity: 'error',
  reads: 'local',
  templates: ['mentors', 'mentees'],
  inputs: ['caseUrl', 'consentPublish'],
  find({ columns }, _context, emit) {
    matchRows(
      columns,
      ['caseUrl', 'consentPublish'],
      ([url, consent]) => url !== null && consent !== 'given',
      (row) => emit(row, 'consentPublish'),
    );
  },
};
