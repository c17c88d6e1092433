import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { regionOf } from '../region/regionOf';
import type { ReviewedSubmission } from './readSubmissions';
import { type ShownReview, shownReview } from './shownThread';
import { paramsOf } from './submissionKey';

/** The questions of a submission and what was answered. */
export async function readThreads(
  work: DeskWork,
  submission: ReviewedSubmission,
  signal?: AbortSignal,
): Promise<ShownReview> {
  const { session, api } = await requireSession(work, signal);
  const review = answered(await api('readReview', { params: paramsOf(session, submission) }, signal));

  return shownReview(review, shownOf(submission, regionOf(session)));
}

/** What the words of a submission depend on. */
export function shownOf(
  { template, year, reporter, name }: Pick<ReviewedSubmission, 'template' | 'year' | 'reporter' | 'name'>,
  region: ReturnType<typeof regionOf>,
) {
  return { template, year, region, reporter: { key: reporter, name } };
}
