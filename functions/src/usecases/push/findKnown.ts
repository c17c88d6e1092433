import { type Result, refuse } from '../../../../shared/contract/result';
import { readByIdempotencyKey } from '../../storage/readByIdempotencyKey';
import type { Store } from '../../storage/store';
import type { Head, Revision, SubmissionAddress } from '../../storage/submission';

/**
 * The revision that this content has already: the one its idempotency key was used for, or the head if it
 * equals it. `null` when it is new. A key that was used for other content is refused. A key is used by the
 * revision it made: one that was answered with the head stays free, so that who sends the same again after
 * somebody else's revision is told of that one instead of holding an old receipt.
 */
export async function findKnown(
  store: Store,
  address: SubmissionAddress,
  idempotencyKey: string,
  contentHash: string,
  head: Head | null,
): Promise<Result<Revision | null, 'idempotencyKeyUsed'>> {
  const sent = await readByIdempotencyKey(store, address, idempotencyKey);

  if (sent !== null) {
    return sent.contentHash === contentHash ? { ok: true, value: sent } : refuse('idempotencyKeyUsed', {});
  }

  return { ok: true, value: head?.contentHash === contentHash ? head : null };
}
