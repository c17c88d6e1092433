import { rowsOf, submissionPartition } from './keys';
import { TRANSACTION_ENTITIES } from './limits';
import type { Change, Store } from './store';
import type { SubmissionPartition } from './submission';
import { uploadTime } from './uploadId';

/** A push that has not become a revision within a day has failed. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/** Removes parts that are older than a day and belong to no revision. Gives how many it removed. */
export async function sweepUploads(store: Store, address: SubmissionPartition, now: Date): Promise<number> {
  const partition = submissionPartition(address);
  const parts = rowsOf('part');
  const old = (await store.range('submissions', partition, parts.from, parts.to, [])).filter(({ row }) =>
    isOld(row, now),
  );

  if (old.length === 0) return 0;

  // After the parts: a revision committed meanwhile is seen.
  const revisions = rowsOf('rev');
  const used = new Set(
    (await store.range('submissions', partition, revisions.from, revisions.to, ['uploadId'])).map(
      ({ values }) => values.uploadId,
    ),
  );
  const orphans = old.filter(({ row }) => !used.has(uploadIdOf(row)));

  let removed = 0;

  for (let start = 0; start < orphans.length; start += TRANSACTION_ENTITIES) {
    const changes = orphans
      .slice(start, start + TRANSACTION_ENTITIES)
      .map(({ row }): Change => ({ kind: 'remove', row }));

    // `stale`: another instance is sweeping too; what is left is removed the next night.
    const { ok } = await store.commit('submissions', partition, changes);

    if (ok) removed += changes.length;
  }

  return removed;
}

function isOld(row: string, now: Date): boolean {
  const time = uploadTime(uploadIdOf(row));

  return time !== null && now.getTime() - time > GRACE_MS;
}

/** `part:{reporter}:{uploadId}:{0000}` */
function uploadIdOf(row: string): string {
  return row.split(':')[2] ?? '';
}
