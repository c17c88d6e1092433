import { headRow, submissionPartition } from './keys';
import { type RevisionUpload, toRevisionUpload, UPLOAD_PROPERTIES } from './revisionEntity';
import type { Store } from './store';
import type { SubmissionAddress } from './submission';

/** Where the newest revision of a reporter lies, without its measures and receipt; `null` when nothing was sent. */
export async function readUpload(store: Store, address: SubmissionAddress): Promise<RevisionUpload | null> {
  const partition = submissionPartition(address);
  const entity = await store.get('submissions', partition, headRow(address.reporter), UPLOAD_PROPERTIES);

  return entity === null ? null : toRevisionUpload(entity.values);
}
