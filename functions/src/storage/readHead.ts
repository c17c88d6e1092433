import { headRow, submissionPartition } from './keys';
import { toKeptReview } from './reviewEntity';
import { toRevision } from './revisionEntity';
import type { Store } from './store';
import type { Head, SubmissionAddress } from './submission';

/** The newest revision of a reporter, whole, or `null` when nothing was sent. */
export async function readHead(store: Store, address: SubmissionAddress): Promise<Head | null> {
  const { reporter } = address;
  const entity = await store.get('submissions', submissionPartition(address), headRow(reporter));

  if (entity === null) return null;

  return {
    ...(await toRevision(entity.values)),
    reporter,
    etag: entity.etag,
    review: toKeptReview(entity.values),
  };
}
