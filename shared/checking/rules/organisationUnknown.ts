import { emitUnlisted } from '../emitUnlisted';
import { matchRows } from '../matchRows';
import { referencesTo, referringTo } from '../references';
import type { Rule } from '../rule';

/** V-03: the organisations that a row names stand in the reporter's own directory. */
export const organisationUnknown: Rule = {
  code: 'organisationUnknown',
  severity: 'error',
  reads: 'shared',
  templates: referringTo('organisations'),
  reporters: ['municipality', 'region'],
  inputs: [],
  context: ['organisations'],
  find({ template, columns }, { organisations }, emit) {
    if (organisations === undefined) return;

    for (const key of referencesTo(template, 'organisations'))
      emitUnlisted(columns, key, organisations, emit);
  },
};

/** V-03 for an organisation that reports itself: its rows are its own. It keeps no directory. */
export const organisationNotOwn: Rule = {
  code: 'organisationUnknown',
  severity: 'error',
  reads: 'shared',
  templates: referringTo('organisations'),
  reporters: ['organisation'],
  inputs: [],
  find({ template, columns }, { reporter }, emit) {
    for (const key of referencesTo(template, 'organisations')) {
      matchRows(
        columns,
        [key],
        ([code]) => code !== null && code !== reporter.key,
        (row) => emit(row, key),
      );
    }
  },
};
