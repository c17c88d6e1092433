import type { Columns, Value } from '../../columns/columns';
import type { TemplateKey } from '../../templates/template';
import { matchRows } from '../matchRows';
import { rowsByCode } from '../rowsByCode';
import type { Emit, Rule } from '../rule';

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
    if (organisations === undefined) return;

    const directory = rowsByCode(organisations);
    emitOthers(columns, (code) => typeof code === 'string' && directory.has(code), emit);
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
    emitOthers(columns, (code) => code === reporter.key, emit);
  },
};

function emitOthers(columns: Columns, isKnown: (code: Value) => boolean, emit: Emit): void {
  matchRows(
    columns,
    ['organisation'],
    ([code]) => code !== null && !isKnown(code),
    (row) => emit(row, 'organisation'),
  );
}
