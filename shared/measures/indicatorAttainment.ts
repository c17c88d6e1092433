import type { Indicator } from '../regions/region';
import type { Answer } from './answerOf';
import type { AttainmentState, Coverage, IndicatorAttainment, ReporterAttainment } from './attainmentResult';
import { type Standing, standing } from './standing';
import { addTotals, totalOf } from './total';

/**
 * How `indicator` stands in `year`, from the answers of everybody who owes it. The share is Σ numerators /
 * Σ denominators over those who gave both; a total that is missing a number is never read as 0.
 */
export function indicatorAttainment(
  indicator: Indicator,
  year: number,
  answers: readonly Answer[],
): IndicatorAttainment {
  const target = indicator.targets.find((each) => each.year === year)?.value ?? null;
  const given = answers.filter((answer) => answer.kind === 'given');
  const numerator = totalOf(given.flatMap((answer) => answer.numerator ?? []));
  const denominator = totalOf(given.flatMap((answer) => answer.denominator ?? []));
  const coverage = coverageOf(answers);
  // A flag is owed by the region alone, so there is at most one year of approval.
  const approvedYear = given[0]?.given.approvedYear ?? null;
  const whole =
    numerator.value === null
      ? null
      : standing({ numerator: numerator.value, denominator: denominator.value, approvedYear }, target, year);

  return {
    indicator: indicator.key,
    target,
    numerator: numerator.value,
    denominator: denominator.value,
    value: whole?.value ?? null,
    gap: whole?.gap ?? null,
    needed: whole?.needed ?? null,
    state: stateOf(whole, coverage),
    attainedYear: whole?.attainedYear ?? null,
    weakest: addTotals(numerator, denominator).weakest,
    coverage,
    receipts: given.flatMap((answer) => answer.receipt ?? []).sort(),
    reporters: answers.map((answer) => cellOf(answer, target, year)),
  };
}

function coverageOf(answers: readonly Answer[]): Coverage {
  const count = (...kinds: readonly Answer['kind'][]) =>
    answers.filter((answer) => kinds.includes(answer.kind)).length;

  return {
    expected: answers.length,
    received: count('given'),
    notApplicable: count('notApplicable'),
    noData: count('noData', 'partial'),
  };
}

function stateOf(whole: Standing | null, { expected, received, notApplicable }: Coverage): AttainmentState {
  if (whole === null) return expected > 0 && notApplicable === expected ? 'notApplicable' : 'noData';
  if (whole.state !== 'noTarget' && received < expected - notApplicable) return 'incomplete';

  return whole.state;
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
