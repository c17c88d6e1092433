import type { TemplateKey } from '../../templates/template';
import { knownDate } from '../knownDate';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

const PAIRS: Readonly<Partial<Record<TemplateKey, readonly [string, string]>>> = {
  organisations: ['monthOpened', 'monthClosed'],
  mentors: ['monthIn', 'monthOut'],
  mentees: ['monthIn', 'monthOut'],
};

/** V-04 by months: what ends does not end before it began. Days of one month are endBeforeStartInMonth's. */
export const endBeforeStart: Rule = {
  code: 'endBeforeStart',
  severity: 'error',
  reads: 'shared',
  templates: ['organisations', 'mentors', 'mentees'],
  inputs: ['monthIn', 'monthOut', 'monthOpened', 'monthClosed'],
  find({ template, columns }, _context, emit) {
    const pair = PAIRS[template.key];

    if (pair === undefined) return;

    const [, endKey] = pair;

    matchRows(
      columns,
      pair,
      ([start, end]) => (knownDate(end) ?? '9999') < (knownDate(start) ?? ''),
      (row, [start, end]) => emit(row, endKey, { start: String(start), end: String(end) }),
    );
  },
};
