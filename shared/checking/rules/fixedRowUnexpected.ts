import { ROW_CODE } from '../../columns/columns';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

/** A sheet with given lines holds the reporter's own: what a college says of all pupils would be added up twice. */
export const fixedRowUnexpected: Rule = {
  code: 'fixedRowUnexpected',
  severity: 'error',
  reads: 'shared',
  templates: ['monitoring'],
  inputs: [ROW_CODE],
  find({ template, columns }, { region, reporter, year }, emit) {
    const own = new Set(template.fixedRows?.of(region, reporter, year).map(({ code }) => code));

    matchRows(
      columns,
      [ROW_CODE],
      ([code]) => typeof code === 'string' && !own.has(code),
      (row) => emit(row, ROW_CODE),
    );
  },
};
