import type { Measure } from './measure';

/** The number of a measure; `null` where there is none, be it absent, «нет данных» or «не применимо». */
export function measuredNumber(
  measures: readonly Measure[],
  key: string,
  dimensions: Measure['dimensions'] = {},
): number | null {
  const wanted = Object.entries(dimensions);
  const measure = measures.find(
    (one) =>
      one.key === key &&
      Object.keys(one.dimensions).length === wanted.length &&
      wanted.every(([name, value]) => one.dimensions[name] === value),
  );

  return measure !== undefined && 'value' in measure.quantity ? measure.quantity.value : null;
}
