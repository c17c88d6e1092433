import { compareShare } from '../../compareShare';
import { type IndicatorCell, indicatorCells, sourceOf } from '../indicatorCells';
import { NOTHING, type Recommendation } from '../recommendation';
import { similarTo } from '../similarTo';
import type { Situation } from '../situation';
import { THRESHOLDS } from '../thresholds';

/**
 * Shares below the target of the year, with how many more would reach it at the reporter's own denominator. A year
 * without a target has none: nothing is interpolated or lent by another region.
 */
export function belowTarget(situation: Situation): readonly Recommendation[] {
  return indicatorCells(situation).flatMap((one) => recommend(situation, one));
}

function recommend(situation: Situation, one: IndicatorCell): readonly Recommendation[] {
  const { reporter, indicator, result, cell, numerator, denominator, unit } = one;

  if (result.target === null || cell.state !== 'notAttained') return [];
  if (numerator === null || denominator === null) return [];

  const { value, needed } = compareShare(numerator, denominator, result.target);
  const similar = similarTo(
    situation,
    { reporter, value, size: denominator },
    one.examples,
    THRESHOLDS.clearlyBetter,
  );

  return [
    {
      ...NOTHING,
      reporter: reporter.key,
      kind: 'belowTarget',
      subject: indicator.key,
      needed,
      unit,
      value,
      goal: result.target,
      similar: similar?.reporter.key ?? null,
      similarValue: similar?.value ?? null,
      source: sourceOf(one),
    },
  ];
}
