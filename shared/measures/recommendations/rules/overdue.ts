import { askedReports } from '../askedReports';
import type { Recommendation } from '../recommendation';
import type { Situation } from '../situation';

/** Reports that are not sent and whose day has passed. */
export function overdue(situation: Situation): readonly Recommendation[] {
  return askedReports(situation, 'overdue');
}
