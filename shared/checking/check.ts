import type { Columns } from '../columns/columns';
import type { Template } from '../templates/template';
import { collectHits, type RuleHits } from './collectHits';
import type { Finding, Severity } from './finding';
import { type FindingAddress, findingAddress } from './findingAddress';
import type { FindingCode } from './findingCode';
import { fingerprintOf } from './fingerprintOf';
import { type Hit, orderHits } from './hit';
import { type CheckOutcome, FINDINGS_LISTED } from './outcome';
import type { CheckContext, Rule } from './rule';
import { rules } from './rules/rules';
import { drain, type Steps } from './steps';

/**
 * Runs every rule that concerns the template and the reporter, reads the given kind of columns and has the
 * context it needs. `shared` takes the columns that leave the workbook (keys of sharedColumns) and gives the
 * same everywhere; `local` takes all columns of the workbook and is run only there.
 *
 * A coarse column (`birthYear`, which leaves as `ageBand`) belongs to the `shared` rules as far as they can
 * say it, so that one cell is not reported twice; local rules add only what the coarse value hides.
 */
export function check(
  template: Template,
  columns: Columns,
  context: CheckContext,
  reads: Rule['reads'],
): CheckOutcome {
  return drain(checkSteps(template, columns, context, reads));
}

/** `check` in steps, one a rule or more. */
export function checkSteps(
  template: Template,
  columns: Columns,
  context: CheckContext,
  reads: Rule['reads'],
): Steps<CheckOutcome> {
  return checkWith(template, columns, context, (rule) => rule.reads === reads);
}

/** The same with those of the rules that `isWanted`. */
export function* checkWith(
  template: Template,
  columns: Columns,
  context: CheckContext,
  isWanted: (rule: Rule) => boolean,
): Steps<CheckOutcome> {
  const run = rules.filter((rule) => isWanted(rule) && concerns(rule, template, context));
  const found: RuleHits[] = [];

  for (const rule of run) found.push(yield* collectHits(rule, { template, columns }, context));

  const address = findingAddress(template, columns);
  const listed = orderHits(found.flatMap(({ hits }) => hits)).slice(0, FINDINGS_LISTED);

  return {
    findings: listed.map((hit) => toFinding(hit, columns, address)),
    counts: countByCode(found),
    errors: countOf(found, 'error'),
    warnings: countOf(found, 'warning'),
    rulesRun: [...new Set(run.map(({ code }) => code))],
    comparedWith: [...new Set(run.flatMap((rule) => rule.context ?? []))],
  };
}

function concerns(rule: Rule, template: Template, context: CheckContext): boolean {
  if (!rule.templates.includes(template.key)) return false;
  if (rule.reporters !== undefined && !rule.reporters.includes(context.reporter.kind)) return false;

  return (rule.context ?? []).every((part) => context[part] !== undefined);
}

function toFinding(hit: Hit, columns: Columns, address: FindingAddress): Finding {
  return {
    code: hit.rule.code,
    severity: hit.rule.severity,
    ...address(hit),
    params: hit.params,
    fingerprint: fingerprintOf(hit, columns),
  };
}

function countByCode(found: readonly RuleHits[]): CheckOutcome['counts'] {
  const counts: Partial<Record<FindingCode, number>> = {};

  for (const { rule, count } of found) {
    if (count > 0) counts[rule.code] = (counts[rule.code] ?? 0) + count;
  }

  return counts;
}

function countOf(found: readonly RuleHits[], severity: Severity): number {
  return found.reduce((sum, { rule, count }) => (rule.severity === severity ? sum + count : sum), 0);
}
