import { dayOf } from '../../regions/settlement/readSettlement';
import { knownDate } from '../knownDate';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** The last day lies in the reporting year, and is one that every year has: the calendar asks for it again next year. */
export const dueDayInvalid: Rule = {
  code: 'dueDayInvalid',
  severity: 'error',
  reads: 'shared',
  templates: ['deadlines'],
  inputs: ['due'],
  find({ columns }, { year }, emit) {
    matchRows(
      columns,
      ['due'],
      ([due]) => due !== null && dayOf(due, year) === null,
      (row, [due]) =>
        emit(row, 'due', { actual: year, ...(knownDate(due ?? null) ? { date: String(due) } : {}) }),
    );
  },
};
