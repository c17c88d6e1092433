import type { Explanation } from '../../../../shared/checking/finding';
import { rules } from '../../../../shared/checking/rules/rules';
import { type Columns, ROW_CODE } from '../../../../shared/columns/columns';
import { type Result, refuse } from '../../../../shared/contract/result';
import { sharedColumns } from '../../../../shared/templates/sharedColumns';
import type { Template } from '../../../../shared/templates/template';

/**
 * Lets through explanations of warnings about what is sent. One about a column that stays in the workbook
 * has to stay there, too (design: names never leave). Columns are named as in the workbook, as in findings.
 */
export function guardExplanations(
  explanations: readonly Explanation[],
  template: Template,
  columns: Columns,
): Result<null, 'explanationInvalid'> {
  // Most pushes have none, and a set of all row codes is worth a tenth of the whole guard.
  if (explanations.length === 0) return { ok: true, value: null };

  const warnings = new Set(
    rules
      .filter(({ reads, severity }) => reads === 'shared' && severity === 'warning')
      .filter(({ templates }) => templates.includes(template.key))
      .map(({ code }) => code),
  );
  const shared = new Set(sharedColumns(template).map(({ from }) => from));
  const rows = new Set(columns.columns[ROW_CODE]?.dictionary);
  const seen = new Set<string>();

  for (const [index, { code, row, column, fingerprint }] of explanations.entries()) {
    const address = JSON.stringify([code, row, column, fingerprint]);

    if (!warnings.has(code)) return refuse('explanationInvalid', { reason: 'code', index });
    if (row !== null && !rows.has(row)) return refuse('explanationInvalid', { reason: 'row', index });
    if (column !== null && !shared.has(column)) {
      return refuse('explanationInvalid', { reason: 'column', index });
    }
    if (seen.has(address)) return refuse('explanationInvalid', { reason: 'duplicate', index });
    seen.add(address);
  }

  return { ok: true, value: null };
}
