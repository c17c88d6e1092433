import type { KeptEvent } from '../../../shared/review/keptEvent';
import { reviewEventRows, submissionPartition } from './keys';
import { readRowsRemoved } from './removedRows';
import { EVENT_PROPERTIES, toKeptEvent } from './reviewEntity';
import type { Store } from './store';
import { StoreUnavailable } from './storeErrors';
import type { Head, SubmissionAddress } from './submission';

/**
 * The events that have made the review of a head, oldest first: one range read, none where nobody has looked. What was
 * written after the head was read belongs to the next one.
 */
export async function readReviewEvents(
  store: Store,
  address: SubmissionAddress,
  { review }: Pick<Head, 'review'>,
): Promise<readonly KeptEvent[]> {
  if (review === undefined) return [];

  const { from, to } = reviewEventRows(address.reporter);
  const entities = await store.range('submissions', submissionPartition(address), from, to, EVENT_PROPERTIES);

  const events = await Promise.all(entities.map(({ values }) => toKeptEvent(values)));

  const past = events.filter(({ at }) => at <= review.at);

  if (!past.some(({ at }) => at === review.at)) await guardRemoved(store, address, review.at);

  return past;
}

/** Whoever judged a move by events that are older than the head could make one twice. */
async function guardRemoved(store: Store, address: SubmissionAddress, newest: string): Promise<void> {
  const removedAt = await readRowsRemoved(store, address);

  if (removedAt === null || newest > removedAt) throw new StoreUnavailable('events older than their head');
}
