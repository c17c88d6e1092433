import type { Explanation, Finding } from '../../../shared/checking/finding';
import type { FindingCode } from '../../../shared/checking/findingCode';
import { isExplained, unexplainedWarnings } from '../../../shared/checking/isExplained';
import { type CheckOutcome, FINDINGS_LISTED } from '../../../shared/checking/outcome';
import { withoutEchoes } from '../../../shared/checking/withoutEchoes';
import type { CheckedSheet, RuledSheet } from './checkedWorkbook';
import { explanationFindings } from './explanationFindings';

const ORDER = { error: 0, warning: 1, notice: 2 } as const;

/**
 * What a sheet's findings come to with these explanations. A cell that could not be read is not reported again
 * as blank. A warning beyond those that are listed counts as unexplained, since nobody can have explained it.
 */
export function judgeSheet(ruled: RuledSheet, explanations: readonly Explanation[]): CheckedSheet {
  const { reading, outcomes } = ruled;
  const { local, common } = outcomes;
  const toSend = explanations.filter((explanation) =>
    common.findings.some((finding) => isExplained(finding, [explanation])),
  );
  const checked = [...local.findings, ...common.findings];
  const findings = [
    ...reading.findings,
    ...explanationFindings(toSend),
    ...withoutEchoes(reading.findings, checked),
  ];
  const sorted = findings.toSorted((one, other) => ORDER[one.severity] - ORDER[other.severity]);
  const unlisted = totalOf(local) + totalOf(common) - checked.length;
  const unlistedWarnings = local.warnings + common.warnings - countOf(checked, 'warning');
  const unlistedErrors = local.errors + common.errors - countOf(checked, 'error');

  return {
    ...ruled,
    findings: sorted.slice(0, FINDINGS_LISTED),
    total: findings.length + unlisted,
    errors: countOf(findings, 'error') + unlistedErrors,
    unexplained: unexplainedWarnings(findings, explanations).length + unlistedWarnings,
    toSend,
    localChecks: { ...countByCode(reading.findings), ...local.counts },
  };
}

function countOf(findings: readonly Finding[], severity: Finding['severity']): number {
  return findings.filter((finding) => finding.severity === severity).length;
}

function totalOf({ counts }: CheckOutcome): number {
  return Object.values(counts).reduce((sum, count) => sum + count, 0);
}

function countByCode(findings: readonly Finding[]): Partial<Record<FindingCode, number>> {
  const counts: Partial<Record<FindingCode, number>> = {};

  for (const { code } of findings) counts[code] = (counts[code] ?? 0) + 1;

  return counts;
}
