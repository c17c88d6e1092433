import type { ReviewMove } from '../../../../shared/review/review';
import type { ApiAnswer } from '../../api/apiAnswer';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { forgetMove, moveId } from './moveIds';
import { paramsOf, type SubmissionKey } from './submissionKey';

/** From here on the service does not say whether it did what was asked. */
const UNDECIDED = 500;

/** Makes a move. One that got no answer is made under the same id the next time, so that it is made once. */
export async function makeMove(
  work: DeskWork,
  submission: SubmissionKey,
  move: ReviewMove,
  signal?: AbortSignal,
): Promise<ApiAnswer<'putReviewMove'>> {
  const { session, api } = await requireSession(work, signal);
  const params = paramsOf(session, submission);
  const said = JSON.stringify([params, move]);
  const event = moveId(work.memory, said);
  const answer = await api('putReviewMove', { params: { ...params, event }, body: bodyOf(move) }, signal);

  if (isDecided(answer)) forgetMove(work.memory, said);

  return answer;
}

/** What the wire has as a list that may change, the move has as one that does not. */
function bodyOf(move: ReviewMove) {
  return move.kind === 'return' ? { ...move, cells: [...move.cells] } : move;
}

function isDecided(answer: ApiAnswer<'putReviewMove'>): boolean {
  return answer.kind === 'ok' || (answer.kind === 'refused' && answer.status < UNDECIDED);
}
