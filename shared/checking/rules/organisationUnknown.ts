import type { TemplateKey } from '../../templates/template';
import { emitUnlisted } from '../emitUnlisted';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

const TEMPLATES: readonly TemplateKey[] = ['mentors', 'mentees'];

/** V-03: the organisation of a row stands in the reporter's own directory. */
export const organisationUnknown: Rule = {
  code: 'organisationUnknown',
  severity: 'error',
  reads: 'shared',
  templates: TEMPLATES,
  reporters: ['municipality'],
  inputs: ['organisation'],
  context: ['organisations'],
  find({ columns }, { organisations }, emit) {
    if (organisations !== undefined) emitUnlisted(columns, 'organisation', organisations, emit);
  },
};

/** V-03 for an organisation that reports itself: its rows are its own. It keeps no directory. */
export const organisationNotOwn: Rule = {
  code: 'organisationUnknown',
  severity: 'error',
  reads: 'shared',
  templates: TEMPLATES,
  reporters: ['organisation'],
  inputs: ['organisation'],
  find({ columns }, { reporter }, emit) {
    matchRows(
      columns,
      ['organisation'],
      ([code]) => code !== null && code !== reporter.key,
      (row) => emit(row, 'organisation'),
    );
  },
};
