import { revisionRow, revisionRows, submissionPartition } from './keys';
import type { Store, StoredValues } from './store';
import type { SubmissionAddress } from './submission';

/**
 * The named values of a reporter's newest revision that had been sent by the instant `asOf` (ISO); `null`: none had.
 * One range read of revision numbers and instants, and one point read.
 */
export async function readRevisionAsOf(
  store: Store,
  address: SubmissionAddress,
  asOf: string,
  select: readonly string[],
): Promise<StoredValues | null> {
  const partition = submissionPartition(address);
  const { from, to } = revisionRows(address.reporter);
  const revisions = await store.range('submissions', partition, from, to, ['revision', 'sentAt']);
  const newest = revisions
    .flatMap(({ values: { revision, sentAt } }) =>
      typeof revision === 'number' && typeof sentAt === 'string' && sentAt <= asOf ? [revision] : [],
    )
    .reduce((most, revision) => Math.max(most, revision), 0);

  if (newest === 0) return null;

  const row = revisionRow(address.reporter, newest);
  const entity = await store.get('submissions', partition, row, select);

  return entity?.values ?? null;
}
