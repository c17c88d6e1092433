import type { Coverage as CoverageTarget } from '../regions/region';
import type { AttainmentState, Coverage, CoverageAttainment } from './attainmentResult';
import { compareShare, type ShareComparison } from './compareShare';
import { type CoverageAnswer, coverageAnswer } from './coverageAnswer';
import { coverageOf, isIncomplete } from './coverageOf';
import type { HeadsOfYear } from './headsOfYear';
import { lowerBoundState } from './lowerBoundState';
import type { Quantity } from './quantity';
import { targetOf } from './targetOf';
import { addTotals, type Total, totalOf } from './total';

/**
 * How `target` stands in the year of `heads`; `before` are those of the year before.
 *
 * Municipalities are counted out of all of them: one that has sent nothing, or «нет данных», is not covered, so
 * the share is a lower bound; one to which it does not apply is not to be covered. Organisations are counted
 * out of those of the reporters that gave both numbers, so their share is not judged while somebody is missing.
 */
export function coverageAttainment(
  coverage: CoverageTarget,
  heads: HeadsOfYear,
  before: HeadsOfYear,
): CoverageAttainment {
  const target = targetOf(coverage, heads.year);
  const sums = sumsOf(coverage, heads);
  const { answers, numerator, denominator } = sums;
  const expected = coverageOf(answers.map(({ said }) => said));
  const comparison = compared(sums, target);

  return {
    key: coverage.key,
    target,
    numerator: numerator.value,
    denominator: denominator.value,
    value: comparison?.value ?? null,
    gap: target === null ? null : (comparison?.gap ?? null),
    needed: target === null ? null : (comparison?.needed ?? null),
    state: stateOf(coverage, comparison, target, expected),
    weakest: addTotals(numerator, denominator).weakest,
    coverage: expected,
    previous: compared(sumsOf(coverage, before), null)?.value ?? null,
    receipts: answers.flatMap(({ said, receipt }) => (said === 'given' ? (receipt ?? []) : [])).sort(),
    missing: answers.filter(isMissing).map(({ reporter }) => reporter),
    reporters: answers.map(({ reporter, receipt, covered, total }) => ({
      reporter,
      receipt,
      covered: numberOf(covered),
      total: numberOf(total),
    })),
  };
}

type Sums = {
  readonly answers: readonly (CoverageAnswer & {
    readonly reporter: string;
    readonly receipt: string | null;
  })[];
  readonly numerator: Total;
  readonly denominator: Total;
};

function sumsOf(coverage: CoverageTarget, heads: HeadsOfYear): Sums {
  const isOfMunicipalities = coverage.of === 'municipalities';
  const asked = heads.askedFor(isOfMunicipalities ? [coverage.measure] : [coverage.measure, coverage.total]);
  const answers = asked
    .filter(({ kind }) => !isOfMunicipalities || kind === 'municipality')
    .map(({ key }) => {
      const sent = heads.monitoringOf(key);

      return { reporter: key, receipt: sent?.receipt ?? null, ...coverageAnswer(coverage, sent) };
    });
  const given = answers.filter(({ said }) => said === 'given');
  const waited = answers.filter(({ said }) => said !== 'notApplicable').length;
  const denominator = totalOf(given.map(({ total }) => total));

  return {
    answers,
    numerator: totalOf(given.map(({ covered }) => covered)),
    denominator: isOfMunicipalities ? { ...denominator, value: waited } : denominator,
  };
}

/** `null` when nobody gave the numbers, or there is nobody to be covered. */
function compared({ numerator, denominator }: Sums, target: number | null): ShareComparison | null {
  if (numerator.value === null || denominator.value === null || denominator.value === 0) return null;

  return compareShare(numerator.value, denominator.value, target ?? 0);
}

function stateOf(
  { of }: CoverageTarget,
  comparison: ShareComparison | null,
  target: number | null,
  coverage: Coverage,
): AttainmentState {
  // Everybody gave 0 organisations: there is nobody to be covered.
  if (comparison === null && coverage.received > 0) return 'notApplicable';

  const isReached = target === null || comparison === null ? null : comparison.needed === 0;
  const isShareOfSome = of === 'organisations' && isReached !== null && isIncomplete(coverage);

  return isShareOfSome ? 'incomplete' : lowerBoundState(isReached, coverage);
}

/** Not reached, or not wholly. */
function isMissing({ said, covered, total }: CoverageAnswer): boolean {
  if (said !== 'given' || !('value' in covered) || !('value' in total)) return said !== 'notApplicable';

  return covered.value < total.value;
}

function numberOf(quantity: Quantity): number | null {
  return 'value' in quantity ? quantity.value : null;
}
