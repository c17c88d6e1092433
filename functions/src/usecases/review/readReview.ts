import type { Contract } from '../../../../shared/contract/contract';
import { refuse } from '../../../../shared/contract/result';
import type { Operation } from '../../http/operation';
import { readHead } from '../../storage/readHead';
import { readReviewEvents } from '../../storage/readReviewEvents';
import type { Ports } from '../ports';
import { reviewOf } from './reviewOf';

/** Hands out the review of a submission; of one that nobody has looked at, that it waits. */
export function readReview({ store }: Pick<Ports, 'store'>): Operation<Contract['readReview']> {
  return async ({ params }) => {
    const head = await readHead(store, params);
    if (head === null) return refuse('submissionUnknown', {});

    const events = await readReviewEvents(store, params, head);

    return { ok: true, value: { status: 200, headers: {}, body: reviewOf(head, events) } };
  };
}
