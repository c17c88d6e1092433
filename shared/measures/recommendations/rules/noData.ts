import { missingNumbers } from '../missingNumbers';
import type { Recommendation } from '../recommendation';
import type { Situation } from '../situation';

/** Shares of a monitoring that was sent with «нет данных» or blanks in both numbers, with a target or without. */
export function noData(situation: Situation): readonly Recommendation[] {
  return missingNumbers(situation, 'noData');
}
