import { changedThreads } from '../../../../shared/review/changedThreads';
import type { KeptSending } from '../../../../shared/review/keptEvent';
import { type PlaceReader, placeReader } from '../../../../shared/review/placeReader';
import { readReviewEvents } from '../../storage/readReviewEvents';
import type { Store } from '../../storage/store';
import type { ReviewStep } from '../../storage/submission';
import type { Keeping } from '../push/keepRevision';
import { eventInstant } from './eventInstant';
import { stepOf } from './stepOf';

/** A revision that is being sent, as its review sees it. */
export type Sending = Pick<Keeping, 'sheet' | 'content' | 'receipt' | 'head' | 'now'>;

/**
 * What a new revision is in the review of its submission: the open threads whose values it changes are answered by it.
 * `null` where nobody has looked at the submission: then there is nothing to write. The events are read only while
 * something is asked.
 */
export async function sendingStep(
  store: Store,
  { sheet, content, receipt, head, now }: Sending,
): Promise<ReviewStep | null> {
  if (head?.review === undefined) return null;

  const events = head.review.open === 0 ? [] : await readReviewEvents(store, sheet.address, head);
  const event: KeptSending = {
    kind: 'send',
    id: `send-${receipt.revision}`,
    at: eventInstant(head, now),
    by: receipt.sentBy,
    revision: receipt.revision,
    changed: events.length === 0 ? [] : changedThreads(events, readerOf(sheet, content)),
  };
  const step = stepOf(head, events, event);

  if (step === null) throw new Error(`${receipt.id}: sent while it is ${head.review.state}`);

  return step;
}

function readerOf({ template }: Keeping['sheet'], { columns, contentHash }: Keeping['content']): PlaceReader {
  return placeReader(template, columns, contentHash);
}
