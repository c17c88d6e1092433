import { rowsOf, submissionPartition } from './keys';
import { REVIEW_PROPERTIES, toHeadReview } from './reviewEntity';
import { type RevisionUpload, toRevisionUpload, UPLOAD_PROPERTIES } from './revisionEntity';
import type { Store } from './store';
import type { SubmissionPartition } from './submission';

/** What reading the content of a head needs, and whether anybody has looked at it. */
export type HeadUpload = RevisionUpload & { readonly reporter: string; readonly isReviewed: boolean };

/** Where the content of all heads of a partition lies, sorted by reporter: one range read, without measures and receipts. */
export async function readUploads(
  store: Store,
  partition: SubmissionPartition,
): Promise<readonly HeadUpload[]> {
  const { from, to } = rowsOf('head');
  const entities = await store.range('submissions', submissionPartition(partition), from, to, [
    ...UPLOAD_PROPERTIES,
    ...REVIEW_PROPERTIES,
  ]);

  return Promise.all(
    entities.map(async ({ row, values }) => ({
      ...(await toRevisionUpload(values)),
      reporter: row.slice(from.length),
      isReviewed: toHeadReview(values) !== undefined,
    })),
  );
}
