import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

const GROWN_UP = 18;

/** V-15: for a child the consent is the representative's. The age is the one reached in the reporting year. */
export const consentGivenByMinor: Rule = {
  code: 'consentGivenByMinor',
  severity: 'error',
  reads: 'local',
  templates: ['mentees'],
  inputs: ['birthYear', 'consentGivenBy'],
  find({ columns }, { year }, emit) {
    matchRows(
      columns,
      ['birthYear', 'consentGivenBy'],
      ([born, givenBy]) => givenBy === 'self' && typeof born === 'number' && year - born < GROWN_UP,
      (row) => emit(row, 'consentGivenBy'),
    );
  },
};
