import { askedReports } from '../askedReports';
import type { Recommendation } from '../recommendation';
import type { Situation } from '../situation';

/** Reports that are not sent yet, and can still be in time. */
export function missing(situation: Situation): readonly Recommendation[] {
  return askedReports(situation, 'missing');
}
