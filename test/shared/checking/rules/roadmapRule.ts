import type { FindingParams } from '../../../../shared/checking/finding';
import type { CheckContext, Rule } from '../../../../shared/checking/rule';
import { ROW_CODE, valueAt } from '../../../../shared/columns/columns';
import { templates } from '../../../../shared/templates/templates';
import { columnsOf, contextWith, type Row } from '../sample';

const KEYS = { state: null, doneOn: null, quantity: null, evidence: null };

/** What a rule finds on a roadmap's sheet: `code:column` and what its text is given. */
export function foundBy(
  rule: Rule,
  rows: readonly Row[],
  more: Partial<CheckContext> = {},
): readonly (readonly [string, FindingParams])[] {
  const columns = columnsOf(rows.map((row) => ({ ...KEYS, ...row })));
  const found: (readonly [string, FindingParams])[] = [];

  rule.find({ template: templates.roadmap, columns }, contextWith(more), (row, column, params = {}) => {
    const code = typeof row === 'number' ? valueAt(columns, ROW_CODE, row) : row;

    found.push([`${code}:${column}`, params]);
  });

  return found;
}
