import type { SubmissionHead } from '../attainmentResult';
import type { Measure } from '../measure';

/** The number of the measure `key` limited to `dimensions`; `null` where it is not there or is no number. */
export function measuredOf(
  head: SubmissionHead | undefined,
  key: string,
  dimensions: Measure['dimensions'] = {},
): number | null {
  const wanted = Object.entries(dimensions);
  const measure = head?.measures.find(
    (each) =>
      each.key === key &&
      Object.keys(each.dimensions).length === wanted.length &&
      wanted.every(([name, value]) => each.dimensions[name] === value),
  );

  return measure && 'value' in measure.quantity ? measure.quantity.value : null;
}
