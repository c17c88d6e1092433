import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** V-16: a publication that shows a child shows a person, and so needs the consent. */
export const minorWithoutPerson: Rule = {
  code: 'minorWithoutPerson',
  severity: 'error',
  reads: 'shared',
  templates: ['publications'],
  inputs: ['showsMinor', 'showsPerson'],
  find({ columns }, _context, emit) {
    matchRows(
      columns,
      ['showsMinor', 'showsPerson'],
      ([minor, person]) => minor === 'yes' && person === 'no',
      (row) => emit(row, 'showsPerson'),
    );
  },
};
