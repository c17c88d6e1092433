import { type Columns, ROW_CODE, type Value, valueAt } from '../../columns/columns';
import { isClosed } from '../../measures/isClosed';
import { columnOf } from '../columnOf';
import type { Rule } from '../rule';

/** So many organisations are named; the rest are counted. */
const NAMED = 5;

/** Every open organisation of the directory has a row, so that the sums are those of all. */
export const organisationsLacking: Rule = {
  code: 'organisationsLacking',
  severity: 'warning',
  reads: 'shared',
  templates: ['orgMonitoring'],
  inputs: [],
  context: ['organisations'],
  contextColumns: { organisations: ['monthClosed', 'shortName'] },
  find({ columns }, { organisations }, emit) {
    if (organisations === undefined) return;

    const lacking = openBut(columnOf(columns, 'organisation').dictionary, organisations);

    if (lacking.length === 0) return;

    emit(null, 'organisation', { count: lacking.length, names: lacking.slice(0, NAMED).join(', ') });
  },
};

/** The names of the open organisations whose codes are not among `given`, sorted, so that the order of rows tells nothing. */
function openBut(given: readonly Value[], organisations: Columns): readonly string[] {
  const known = new Set(given);

  return Array.from({ length: organisations.rows }, (_, row) => row)
    .filter((row) => !isClosed(organisations, row) && !known.has(valueAt(organisations, ROW_CODE, row)))
    .map((row) => String(valueAt(organisations, 'shortName', row) ?? ''))
    .sort();
}
