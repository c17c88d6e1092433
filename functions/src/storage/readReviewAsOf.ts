import { foldReview } from '../../../shared/review/foldReview';
import type { HeadReview } from '../../../shared/review/review';
import { reviewEventRows, submissionPartition } from './keys';
import { EVENT_PROPERTIES, toHeadReview, toKeptEvent } from './reviewEntity';
import type { Store, StoredValues } from './store';
import type { SubmissionAddress } from './submission';

/** What of a head says how its review stands, and since when. */
export const REVIEW_AS_OF_PROPERTIES = ['reviewState', 'reviewOpen', 'reviewAt'] as const;

/**
 * How the review of a head with `values` stood at the instant `asOf` (ISO), from its events when it has moved since;
 * `undefined`: nobody had looked.
 *
 * @param revision the newest one of that instant
 */
export async function readReviewAsOf(
  store: Store,
  address: SubmissionAddress,
  values: StoredValues,
  revision: number,
  asOf: string,
): Promise<HeadReview | undefined> {
  const { reviewAt } = values;

  if (typeof reviewAt !== 'string') return undefined;
  if (reviewAt <= asOf) return toHeadReview(values);

  const { from, to } = reviewEventRows(address.reporter);
  const entities = await store.range('submissions', submissionPartition(address), from, to, EVENT_PROPERTIES);
  const events = await Promise.all(entities.map((entity) => toKeptEvent(entity.values)));
  const past = events.filter(({ at }) => at <= asOf);

  if (past.length === 0) return undefined;

  const { state, open } = foldReview(past, revision);

  return { state, open };
}
