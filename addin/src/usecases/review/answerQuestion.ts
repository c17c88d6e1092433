import { answered } from '../access/answered';
import type { Owner } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { makeMove } from './makeMove';
import type { AskedSheet, Question } from './readQuestions';
import { shownReview } from './shownThread';

/** Answers a question whose value stands; gives the sheet's questions as they are then. */
export async function answerQuestion(
  work: DeskWork,
  { region, reporter, year }: Owner,
  asked: AskedSheet,
  { id }: Question,
  text: string,
  signal?: AbortSignal,
): Promise<AskedSheet> {
  const { template } = asked;
  const move = { kind: 'answer', thread: id, text: text.trim() } as const;
  const submission = { year, template, reporter: reporter.key };
  const review = answered(await makeMove(work, submission, move, signal));
  const { state, revision, threads } = shownReview(review, { template, year, region, reporter });
  const places = new Map(asked.questions.map((one) => [one.id, one.place]));

  return {
    ...asked,
    state,
    revision,
    questions: threads.map((thread) => ({ ...thread, place: places.get(thread.id) ?? null })),
  };
}
