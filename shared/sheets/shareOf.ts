import type { Value } from '../columns/columns';

/**
 * The share in percent, not rounded; `null` where either number is missing or the whole is zero. Multiplied
 * before dividing, so that 57 of 100 is 57 and not 56.99999999999999, which a target of 57 would call missed.
 */
export function shareOf(part: Value, whole: Value): number | null {
  if (typeof part !== 'number' || typeof whole !== 'number' || whole <= 0) return null;

  return (100 * part) / whole;
}
