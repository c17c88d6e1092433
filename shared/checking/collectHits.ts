import { type Hit, orderHits } from './hit';
import { FINDINGS_LISTED } from './outcome';
import type { CheckContext, CheckedSheet, Emit, Rule } from './rule';
import type { Steps } from './steps';

/** What a rule found: the first FINDINGS_LISTED by row, and how many there are in all. */
export type RuleHits = { readonly rule: Rule; readonly hits: readonly Hit[]; readonly count: number };

/**
 * Runs a rule. A sheet of 100,000 rows can break every rule in every row, so what cannot be listed is
 * counted and let go as soon as there is twice as much as can be.
 */
export function* collectHits(rule: Rule, sheet: CheckedSheet, context: CheckContext): Steps<RuleHits> {
  let hits: Hit[] = [];
  let count = 0;

  const emit: Emit = (row, column, params = {}) => {
    count += 1;
    hits.push({ rule, row, column, params });
    if (hits.length >= 2 * FINDINGS_LISTED) hits = first(hits);
  };

  if (rule.findSteps) yield* rule.findSteps(sheet, context, emit);
  else rule.find(sheet, context, emit);

  yield sheet.columns.rows;

  return { rule, hits: first(hits), count };
}

function first(hits: readonly Hit[]): Hit[] {
  return orderHits(hits).slice(0, FINDINGS_LISTED);
}
