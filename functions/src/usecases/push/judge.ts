import { check } from '../../../../shared/checking/check';
import { checkExplanations } from '../../../../shared/checking/checkExplanations';
import type { Finding } from '../../../../shared/checking/finding';
import type { FindingCode } from '../../../../shared/checking/findingCode';
import { unexplainedWarnings } from '../../../../shared/checking/isExplained';
import { type CheckOutcome, FINDINGS_LISTED } from '../../../../shared/checking/outcome';
import type { CheckContext } from '../../../../shared/checking/rule';
import { type Result, refuse } from '../../../../shared/contract/result';
import type { Content } from './content';

/**
 * Checks content as it was sent: errors and warnings without an explanation are refused. A warning beyond those that are
 * listed counts as unexplained, since nobody can have explained it.
 */
export function judge(
  { sent, explanations }: Content,
  context: CheckContext,
): Result<CheckOutcome, 'findings'> {
  const outcome = check(sent.template, sent.columns, context, 'shared');
  // Notices only inform, so they are the pane's.
  const inExplanations = checkExplanations(explanations).filter(({ severity }) => severity === 'error');

  const errors = outcome.errors + inExplanations.length;
  const listed = outcome.findings.filter(({ severity }) => severity === 'warning').length;
  const unexplained = unexplainedWarnings(outcome.findings, explanations).length + outcome.warnings - listed;

  if (errors === 0 && unexplained === 0) return { ok: true, value: outcome };

  return refuse('findings', {
    errors,
    unexplained,
    findings: [...inExplanations, ...outcome.findings].slice(0, FINDINGS_LISTED).map((finding) => ({
      ...finding,
      params: { ...finding.params },
    })),
    counts: countsWith(outcome.counts, inExplanations),
  });
}

function countsWith(
  counts: CheckOutcome['counts'],
  findings: readonly Finding[],
): Partial<Record<FindingCode, number>> {
  const all: Partial<Record<FindingCode, number>> = { ...counts };

  for (const { code } of findings) all[code] = (all[code] ?? 0) + 1;

  return all;
}
