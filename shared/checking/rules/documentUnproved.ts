import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** A document that is said to be ready can be found: by its number or by its address. */
export const documentUnproved: Rule = {
  code: 'documentUnproved',
  severity: 'error',
  reads: 'shared',
  templates: ['documents'],
  inputs: ['done', 'number', 'url'],
  find({ columns }, _context, emit) {
    matchRows(
      columns,
      ['done', 'number', 'url'],
      ([done, number, url]) => done === 'yes' && number === null && url === null,
      (row) => emit(row, 'number'),
    );
  },
};
