import type { Indicator } from '../regions/region';
import type { Answer } from './answerOf';
import type { AttainmentState, Coverage, IndicatorAttainment, ReporterAttainment } from './attainmentResult';
import { coverageOf, isIncomplete, type Said } from './coverageOf';
import type { HeadsOfYear } from './headsOfYear';
import { type IndicatorSums, indicatorSums } from './indicatorSums';
import { type Standing, standing } from './standing';
import { targetOf } from './targetOf';
import { addTotals } from './total';

/**
 * How `indicator` stands in the year of `heads`; `before` are those of the year before. The share is
 * Σ numerators / Σ denominators over those who gave both; a total that is missing a number is never read as 0.
 */
export function indicatorAttainment(
  indicator: Indicator,
  heads: HeadsOfYear,
  before: HeadsOfYear,
): IndicatorAttainment {
  const { year } = heads;
  const target = targetOf(indicator, year);
  const sums = indicatorSums(indicator, heads);
  const { answers, numerator, denominator, repeated, receipts } = sums;
  const coverage = coverageOf(answers.map(({ kind }) => SAID[kind]));
  const whole = standingOf(sums, target, year);

  return {
    indicator: indicator.key,
    target,
    numerator: numerator.value,
    denominator: denominator.value,
    value: whole?.value ?? null,
    gap: whole?.gap ?? null,
    needed: whole?.needed ?? null,
    state: stateOf(whole, coverage),
    previous: standingOf(indicatorSums(indicator, before), null, before.year)?.value ?? null,
    repeated,
    attainedYear: whole?.attainedYear ?? null,
    weakest: addTotals(numerator, denominator).weakest,
    coverage,
    receipts: receipts.toSorted(),
    reporters: answers.map((answer) => cellOf(answer, target, year)),
  };
}

/** Of two numbers one is not what was asked. */
const SAID: Readonly<Record<Answer['kind'], Said>> = {
  given: 'given',
  absent: 'absent',
  partial: 'noData',
  noData: 'noData',
  notApplicable: 'notApplicable',
};

function standingOf(sums: IndicatorSums, target: number | null, year: number): Standing | null {
  const { numerator, denominator, approvedYear } = sums;

  if (numerator.value === null) return null;

  return standing({ numerator: numerator.value, denominator: denominator.value, approvedYear }, target, year);
}

function stateOf(whole: Standing | null, coverage: Coverage): AttainmentState {
  const { expected, notApplicable } = coverage;

  if (whole === null) return expected > 0 && notApplicable === expected ? 'notApplicable' : 'noData';

  return whole.state !== 'noTarget' && isIncomplete(coverage) ? 'incomplete' : whole.state;
}

const STATES = {
  absent: 'noData',
  noData: 'noData',
  partial: 'incomplete',
  notApplicable: 'notApplicable',
} as const;

function cellOf(answer: Answer, target: number | null, year: number): ReporterAttainment {
  const { reporter, receipt, numerator, denominator } = answer;
  const said = { reporter, receipt, numerator, denominator };

  if (answer.kind !== 'given') return { ...said, value: null, state: STATES[answer.kind] };

  const { value, state } = standing(answer.given, target, year);

  return { ...said, value, state };
}
