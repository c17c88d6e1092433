import type { ReviewMove } from '../../../../shared/review/review';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { regionOf } from '../region/regionOf';
import { makeMove } from './makeMove';
import type { ReviewedSubmission } from './readSubmissions';
import { shownOf } from './readThreads';
import { type ShownReview, shownReview } from './shownThread';

/** Accepts a submission or opens it again; gives it as it stands then. */
export async function decide(
  work: DeskWork,
  submission: ReviewedSubmission,
  move: Extract<ReviewMove, { readonly kind: 'accept' | 'reopen' }>,
  signal?: AbortSignal,
): Promise<ShownReview> {
  const { session } = await requireSession(work, signal);
  const review = answered(await makeMove(work, submission, move, signal));

  return shownReview(review, shownOf(submission, regionOf(session)));
}
