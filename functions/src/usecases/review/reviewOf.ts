import { foldReview } from '../../../../shared/review/foldReview';
import type { KeptEvent } from '../../../../shared/review/keptEvent';
import type { Review } from '../../../../shared/review/review';
import type { Head } from '../../storage/submission';

/**
 * The review of a submission. Events are no longer kept than the cells they quote, so the head has the last word about
 * the state.
 */
export function reviewOf({ revision, review }: Head, events: readonly KeptEvent[]): Review {
  const folded = foldReview(events, revision);

  return review === undefined ? folded : { ...folded, state: review.state, open: review.open };
}
