import type { Value } from '../../columns/columns';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

const FROM_ENTERPRISES: readonly Value[] = ['employer', 'socialPartner'];

/** V-12: a mentor from an enterprise has its ИНН, by which K9 counts enterprises once. A person's ИНН will do. */
export const enterpriseInnMissing: Rule = {
  code: 'enterpriseInnMissing',
  severity: 'error',
  reads: 'shared',
  templates: ['mentors'],
  inputs: ['category', 'enterpriseLegalInn'],
  find({ columns }, _context, emit) {
    matchRows(
      columns,
      ['category', 'enterpriseLegalInn'],
      ([category, inn]) => FROM_ENTERPRISES.includes(category) && inn === null,
      (row) => emit(row, 'enterpriseLegalInn'),
    );
  },
};
