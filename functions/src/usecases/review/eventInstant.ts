import type { Head } from '../../storage/submission';

/**
 * The instant a review writes its next event under: `now`, or just after the newest event where a clock of another
 * instance was ahead. Events are ordered by their instants, so no two have the same one.
 */
export function eventInstant({ review }: Pick<Head, 'review'>, now: Date): string {
  const after = review === undefined ? Number.NEGATIVE_INFINITY : Date.parse(review.at) + 1;

  return new Date(Math.max(now.getTime(), after)).toISOString();
}
