import { headRow, submissionPartition } from './keys';
import { headReviewValues, stepChange } from './reviewEntity';
import { revisionValues } from './revisionEntity';
import type { Store } from './store';
import type { Head, ReviewStep, SubmissionAddress } from './submission';

/**
 * Makes a move of a review visible: its event and what the head says of it, in one transaction guarded by the etag of
 * the head that was read. So of two moves, or a move and a push, at once the second finds the first.
 *
 * @returns `false` when the head has moved on, also by this very step, when its first answer was lost
 */
export async function commitReviewStep(
  store: Store,
  address: SubmissionAddress,
  head: Head,
  step: ReviewStep,
): Promise<boolean> {
  const [revision, event] = await Promise.all([revisionValues(head), stepChange(head.reporter, step)]);
  const { ok } = await store.commit('submissions', submissionPartition(address), [
    event,
    {
      kind: 'replace',
      row: headRow(head.reporter),
      values: { ...revision, ...headReviewValues(step) },
      etag: head.etag,
    },
  ]);

  return ok;
}
