import { foldReview } from '../../../../shared/review/foldReview';
import type { KeptEvent } from '../../../../shared/review/keptEvent';
import { nextState } from '../../../../shared/review/moves';
import type { Head, ReviewStep } from '../../storage/submission';
import { reviewOf } from './reviewOf';

/** What an event makes of a review; `null` where the table of moves does not allow it. */
export function stepOf(head: Head, events: readonly KeptEvent[], event: KeptEvent): ReviewStep | null {
  const { state } = reviewOf(head, events);
  const { open } = foldReview([...events, event], head.revision);
  const next = nextState(state, event.kind, open);

  return next === null ? null : { event, review: { state: next, open } };
}
