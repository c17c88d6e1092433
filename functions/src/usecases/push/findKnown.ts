import { type Result, refuse } from '../../../../shared/contract/result';
import { readByIdempotencyKey } from '../../storage/readByIdempotencyKey';
import type { Store } from '../../storage/store';
import type { Head, Revision, SubmissionAddress } from '../../storage/submission';

/**
 * The revision that this content has already: the one its idempotency key was used for, or the head if it
 * equals it. `null` when it is new. A key that was used for other content is refused.
 */
export async function findKnown(
  store: Store,
  address: SubmissionAddress,
  idempotencyKey: string | undefined,
  contentHash: string,
  head: Head | null,
): Promise<Result<Revision | null, 'idempotencyKeyUsed'>> {
  const sent =
    idempotencyKey === undefined ? null : await readByIdempotencyKey(store, address, idempotencyKey);

  if (sent !== null) {
    return sent.contentHash === contentHash ? { ok: true, value: sent } : refuse('idempotencyKeyUsed', {});
  }

  return { ok: true, value: head?.contentHash === contentHash ? head : null };
}
