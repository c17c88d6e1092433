import { rowsOf, submissionPartition } from './keys';
import { REVIEW_AS_OF_PROPERTIES, readReviewAsOf } from './readReviewAsOf';
import { readRevisionAsOf } from './readRevisionAsOf';
import { SUMMARY_PROPERTIES, toRevisionSummary } from './revisionEntity';
import type { Store, StoredValues } from './store';
import type { HeadSummary, SubmissionPartition } from './submission';

/**
 * The revisions of all reporters that were the newest at the instant `asOf` (ISO), sorted by reporter: the heads in one
 * range read, and only of who has sent since then their revisions. What had been sent by `asOf` and was still being
 * written then counts as sent.
 */
export async function readHeadsAsOf(
  store: Store,
  partition: SubmissionPartition,
  asOf: string,
): Promise<readonly HeadSummary[]> {
  const { from, to } = rowsOf('head');
  const entities = await store.range('submissions', submissionPartition(partition), from, to, [
    ...SUMMARY_PROPERTIES,
    ...REVIEW_AS_OF_PROPERTIES,
  ]);
  const heads = await Promise.all(
    entities.map(({ row, values }) => headAsOf(store, partition, row.slice(from.length), values, asOf)),
  );

  return heads.filter((head) => head !== null);
}

async function headAsOf(
  store: Store,
  partition: SubmissionPartition,
  reporter: string,
  head: StoredValues,
  asOf: string,
): Promise<HeadSummary | null> {
  const address = { ...partition, reporter };
  const isPast = typeof head.sentAt === 'string' && head.sentAt <= asOf;
  const values = isPast ? head : await readRevisionAsOf(store, address, asOf, SUMMARY_PROPERTIES);

  if (values === null) return null;

  const summary = await toRevisionSummary(values);
  const review = await readReviewAsOf(store, address, head, summary.revision, asOf);

  return { ...summary, reporter, review };
}
