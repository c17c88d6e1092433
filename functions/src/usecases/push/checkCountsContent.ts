import { checkCounts } from '../../../../shared/checking/checkCounts';
import type { FindingCode } from '../../../../shared/checking/findingCode';
import { rules } from '../../../../shared/checking/rules/rules';
import type { CountsSubmission } from '../../../../shared/contract/countsSubmission';
import { type Result, refuse } from '../../../../shared/contract/result';
import type { Store } from '../../storage/store';
import { buildContext } from './buildContext';
import type { Checked } from './checkContent';
import type { Sheet } from './findSheet';
import type { CountsContent } from './guardCountsContent';

const SHARED: ReadonlySet<FindingCode> = new Set(
  rules.filter(({ reads }) => reads === 'shared').map(({ code }) => code),
);

/**
 * Checks, against what has been sent so far, what can be checked without rows. A warning is taken as explained as far
 * as the sender says that so many are: the explanations stay in the workbook.
 */
export async function checkCountsContent(
  store: Store,
  { address, region, reporter }: Sheet,
  { content, measures }: CountsContent,
  { warnings, localChecks }: CountsSubmission,
  now: Date,
): Promise<Result<Checked, 'findings'>> {
  const { context, receipts } = await buildContext(store, address, region, reporter, now);
  const outcome = checkCounts(content.sent.template, content.columns.rows, context);

  if (outcome.warnings > warnings) {
    return refuse('findings', {
      errors: 0,
      unexplained: outcome.warnings - warnings,
      findings: outcome.findings.map((finding) => ({ ...finding, params: { ...finding.params } })),
      counts: { ...outcome.counts },
    });
  }

  const ran = new Set(outcome.rulesRun);
  const inWorkbook = [...SHARED].filter((code) => localChecks[code] !== undefined && !ran.has(code));

  return { ok: true, value: { outcome: { ...outcome, warnings }, receipts, measures, inWorkbook } };
}
