import { revisionRow, submissionPartition } from './keys';
import { toRevision } from './revisionEntity';
import type { Store } from './store';
import type { Revision, SubmissionAddress } from './submission';

/** One revision of a reporter, whole, or `null` when there is no such revision. */
export async function readRevision(
  store: Store,
  address: SubmissionAddress,
  revision: number,
): Promise<Revision | null> {
  const row = revisionRow(address.reporter, revision);
  const entity = await store.get('submissions', submissionPartition(address), row);

  return entity === null ? null : toRevision(entity.values);
}
