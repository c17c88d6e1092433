import { headRow, idempotencyRow, revisionRow, submissionPartition } from './keys';
import { headReviewValues, stepChange } from './reviewEntity';
import { revisionValues } from './revisionEntity';
import type { Change, Store } from './store';
import type { NewRevision, PushCommit, ReviewStep, SubmissionAddress } from './submission';

/**
 * Makes a push visible: its revision, its idempotency key and the head change in one transaction, or nothing
 * does. The parts must have been written (writeParts.ts).
 *
 * @param headEtag the etag of the head that `revision` follows; `null` when it is the first
 * @param step what the push is in the review of the submission; `null`: nobody has looked at it
 * @returns `keyKnown` also when the store received this very push twice, because its first answer was lost;
 * readByIdempotencyKey then gives what it made
 */
export async function commitRevision(
  store: Store,
  address: SubmissionAddress,
  revision: NewRevision,
  headEtag: string | null,
  step: ReviewStep | null = null,
): Promise<PushCommit> {
  const { reporter } = address;
  const partition = submissionPartition(address);
  const values = await revisionValues(revision);
  const keyRow = idempotencyRow(reporter, revision.idempotencyKey);
  const row = headRow(reporter);
  const head = { row, values: step === null ? values : { ...values, ...headReviewValues(step) } };
  const headChange: Change =
    headEtag === null ? { kind: 'create', ...head } : { kind: 'replace', ...head, etag: headEtag };
  const event = step === null ? [] : [await stepChange(reporter, step)];
  const result = await store.commit('submissions', partition, [
    { kind: 'create', row: keyRow, values: { revision: revision.revision } },
    { kind: 'create', row: revisionRow(reporter, revision.revision), values },
    headChange,
    ...event,
  ]);

  if (result.ok) return { ok: true };

  // Which of the three rows was in the way is not told, so look.
  const known = await store.get('submissions', partition, keyRow);

  return { ok: false, reason: known === null ? 'stale' : 'keyKnown' };
}
