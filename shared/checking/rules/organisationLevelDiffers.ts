import { labelOf } from '../labelOf';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';
import { withReferred } from '../withReferred';

/** V-24: an organisation is of the level that the directory gives it, since its numbers add up to those of the level. */
export const organisationLevelDiffers: Rule = {
  code: 'organisationLevelDiffers',
  severity: 'warning',
  reads: 'shared',
  templates: ['orgMonitoring'],
  inputs: ['organisation', 'level'],
  context: ['organisations'],
  contextColumns: { organisations: ['level'] },
  find({ columns }, { region, organisations }, emit) {
    if (organisations === undefined) return;

    matchRows(
      withReferred(columns, 'organisation', organisations, ['level']),
      ['level', 'organisation.level'],
      ([level, listed]) => level !== null && listed !== null && level !== listed,
      (row, [, listed]) => emit(row, 'level', { category: labelOf('orgLevel', region, listed) }),
    );
  },
};
