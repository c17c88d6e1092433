import { givenShare, percentOf } from '../givenShare';
import { type IndicatorCell, indicatorCells, sourceOf } from '../indicatorCells';
import { measuredOf } from '../measuredOf';
import { NOTHING, type Recommendation } from '../recommendation';
import { regained } from '../regained';
import { similarTo } from '../similarTo';
import type { Situation } from '../situation';
import { THRESHOLDS } from '../thresholds';

/**
 * Shares that fell against last year, in a year that has no target: where there is one, it says what is to be
 * reached, and who has reached it is not asked for more.
 */
export function fell(situation: Situation): readonly Recommendation[] {
  return indicatorCells(situation).flatMap((one) => recommend(situation, one));
}

function recommend(situation: Situation, one: IndicatorCell): readonly Recommendation[] {
  const { reporter, indicator, result, unit } = one;
  const previous = situation.previousOf(reporter.key, 'monitoring');
  const ofLastYear = (measure: string) => measuredOf(previous, measure);
  const now = givenShare(one.numerator, one.denominator);
  const before = givenShare(
    ofLastYear(indicator.numerator.measure),
    indicator.denominator && ofLastYear(indicator.denominator.measure),
  );

  if (result.target !== null || previous === undefined || now === null || before === null) return [];

  const [value, goal] = [percentOf(now), percentOf(before)];

  if (goal - value < THRESHOLDS.leastFall) return [];

  const own = { reporter, value, size: now.denominator };
  const similar = similarTo(situation, own, one.examples, THRESHOLDS.clearlyBetter);
  const { receipts, acts } = sourceOf(one);

  return [
    {
      ...NOTHING,
      reporter: reporter.key,
      kind: 'fell',
      subject: indicator.key,
      needed: regained(now, before),
      unit,
      value,
      goal,
      similar: similar?.reporter.key ?? null,
      similarValue: similar?.value ?? null,
      source: { receipts: [...receipts, previous.receipt], acts },
    },
  ];
}
