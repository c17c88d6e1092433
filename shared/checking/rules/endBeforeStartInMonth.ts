import { monthOf } from '../../cells/monthOf';
import type { Value } from '../../columns/columns';
import type { TemplateKey } from '../../templates/template';
import { knownDate } from '../knownDate';
import { matchRows } from '../matchRows';
import type { Rule } from '../rule';

const PAIRS: Readonly<Partial<Record<TemplateKey, readonly [string, string]>>> = {
  organisations: ['opened', 'closed'],
  mentors: ['dateIn', 'dateOut'],
  mentees: ['dateIn', 'dateOut'],
};

/** V-04 by days, where endBeforeStart sees one month. The days are local, so the finding does not name them. */
export const endBeforeStartInMonth: Rule = {
  code: 'endBeforeStartInMonth',
  severity: 'error',
  reads: 'local',
  templates: ['organisations', 'mentors', 'mentees'],
  inputs: ['dateIn', 'dateOut', 'opened', 'closed'],
  find({ template, columns }, _context, emit) {
    const pair = PAIRS[template.key];

    if (pair === undefined) return;

    const [, endKey] = pair;

    matchRows(
      columns,
      pair,
      ([start, end]) => endsEarlierInMonth(start, end),
      (row) => emit(row, endKey),
    );
  },
};

function endsEarlierInMonth(start: Value, end: Value): boolean {
  const from = knownDate(start);
  const to = knownDate(end);

  return from !== null && to !== null && monthOf(from) === monthOf(to) && to < from;
}
