import type { Measure } from '../../../shared/measures/measure';
import type { Quantity } from '../../../shared/measures/quantity';

/** The quantity of a measure, or `null` when there is none. */
export function measureAt(
  measures: readonly Measure[],
  key: string,
  dimensions: Measure['dimensions'] = {},
): Quantity | null {
  const wanted = JSON.stringify(dimensions);
  const found = measures.find((each) => each.key === key && JSON.stringify(each.dimensions) === wanted);

  return found?.quantity ?? null;
}

/** The number of a measure that was counted; `null` when there is no such measure. */
export function countAt(measures: readonly Measure[], key: string, dimensions: Measure['dimensions'] = {}) {
  const quantity = measureAt(measures, key, dimensions);

  return quantity?.kind === 'exact' ? quantity.value : null;
}
