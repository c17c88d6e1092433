import { rowsOf, submissionPartition } from './keys';
import { REVIEW_PROPERTIES, toHeadReview } from './reviewEntity';
import { SUMMARY_PROPERTIES, toRevisionSummary } from './revisionEntity';
import type { Store } from './store';
import type { HeadSummary, SubmissionPartition } from './submission';

/**
 * The newest revisions of all reporters of a region for one template and year, sorted by reporter: one range
 * read, whose cost grows with reporters and not with rows or revisions.
 */
export async function readHeads(
  store: Store,
  partition: SubmissionPartition,
): Promise<readonly HeadSummary[]> {
  const { from, to } = rowsOf('head');
  const entities = await store.range('submissions', submissionPartition(partition), from, to, [
    ...SUMMARY_PROPERTIES,
    ...REVIEW_PROPERTIES,
  ]);

  return Promise.all(
    entities.map(async ({ row, values }) => ({
      ...(await toRevisionSummary(values)),
      reporter: row.slice(from.length),
      review: toHeadReview(values),
    })),
  );
}
