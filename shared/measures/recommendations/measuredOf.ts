import type { SubmissionHead } from '../attainmentResult';
import type { Measure } from '../measure';
import { measuredNumber } from '../measuredNumber';

/** As measuredNumber, of what was sent; `null` where nothing was. */
export function measuredOf(
  head: SubmissionHead | undefined,
  key: string,
  dimensions: Measure['dimensions'] = {},
): number | null {
  return measuredNumber(head?.measures ?? [], key, dimensions);
}
