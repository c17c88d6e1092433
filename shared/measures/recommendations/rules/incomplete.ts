import { missingNumbers } from '../missingNumbers';
import type { Recommendation } from '../recommendation';
import type { Situation } from '../situation';

/** Shares of which only one of the two numbers was sent. */
export function incomplete(situation: Situation): readonly Recommendation[] {
  return missingNumbers(situation, 'incomplete');
}
