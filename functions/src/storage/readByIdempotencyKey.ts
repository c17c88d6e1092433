import { idempotencyRow, submissionPartition } from './keys';
import { readRevision } from './readRevision';
import type { Store } from './store';
import { StoreDamaged } from './storeErrors';
import type { Revision, SubmissionAddress } from './submission';

/**
 * The revision that was sent under this idempotency key, or `null` when the key has not been used for this
 * address. Whether the content is the same is told by `contentHash`.
 */
export async function readByIdempotencyKey(
  store: Store,
  address: SubmissionAddress,
  idempotencyKey: string,
): Promise<Revision | null> {
  const row = idempotencyRow(address.reporter, idempotencyKey);
  const known = await store.get('submissions', submissionPartition(address), row);

  if (known === null) return null;

  const { revision } = known.values;

  if (typeof revision !== 'number') throw new StoreDamaged(`no revision in ${row}`);

  return readRevision(store, address, revision);
}
