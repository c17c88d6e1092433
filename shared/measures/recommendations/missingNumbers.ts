import { type IndicatorCell, indicatorCells, sourceOf } from './indicatorCells';
import { NOTHING, type Recommendation } from './recommendation';
import { similarTo } from './similarTo';
import type { Situation } from './situation';

/** The shares for which a number was not given, those in which the state is `state`. */
export function missingNumbers(
  situation: Situation,
  state: 'noData' | 'incomplete',
): readonly Recommendation[] {
  return indicatorCells(situation)
    .filter(({ cell }) => cell.state === state)
    .map((one) => recommend(situation, state, one));
}

function recommend(situation: Situation, state: 'noData' | 'incomplete', one: IndicatorCell): Recommendation {
  const { reporter, indicator, result, denominator } = one;
  const similar = similarTo(situation, { reporter, value: null, size: denominator }, one.examples, null);

  return {
    ...NOTHING,
    reporter: reporter.key,
    kind: state,
    subject: indicator.key,
    goal: result.target,
    similar: similar?.reporter.key ?? null,
    similarValue: similar?.value ?? null,
    source: sourceOf(one),
  };
}
