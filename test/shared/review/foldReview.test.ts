import { reviewSchema } from '../../../shared/contract/reviewSchema';
import { foldReview } from '../../../shared/review/foldReview';
import { made, returnOf } from './histories';

const asked = made(returnOf('a', 'b'), 0);
const answered = made({ kind: 'answer', thread: 'e0.0', text: 'Так по приказу' }, 1);
const changed = made(
  { kind: 'send', revision: 2, changed: [{ thread: 'e0.1', value: 6, mark: '6 in b' }] },
  2,
);
const accepted = made({ kind: 'accept', revision: 2, explanations: [] }, 3);

describe('a review', () => {
  test('of which nobody has made anything waits, with no threads', () => {
    expect(foldReview([], 4)).toEqual({ state: 'waiting', open: 0, revision: 4, threads: [], events: [] });
  });

  test('keeps a question with its answer, who gave it and when', () => {
    const { threads, state, open } = foldReview([asked, answered], 1);

    expect([state, open]).toEqual(['returned', 1]);
    expect(threads[0]).toEqual({
      id: 'e0.0',
      row: 'a',
      column: 'hours',
      revision: 1,
      question: 'Почему в a?',
      askedAt: asked.at,
      askedBy: 'member0',
      value: 5,
      entries: [{ at: answered.at, by: 'member1', revision: null, text: 'Так по приказу', value: 5 }],
      open: false,
    });
  });

  test.each([
    ['a second answer', made({ kind: 'answer', thread: 'e0.0', text: 'И ещё раз' }, 2)],
    [
      'a new revision',
      made({ kind: 'send', revision: 2, changed: [{ thread: 'e0.0', value: 6, mark: '6 in a' }] }, 2),
    ],
  ])('keeps a thread that was answered as it was: %s adds nothing to it', (_what, event) => {
    const before = foldReview([asked, answered], 1).threads[0];

    expect(foldReview([asked, answered, event], 1).threads[0]).toEqual(before);
  });

  test('waits again once the last value is changed, and shows the new one', () => {
    const { threads, state, open } = foldReview([asked, answered, changed], 2);

    expect([state, open]).toEqual(['waiting', 0]);
    expect(threads[1]?.entries).toEqual([
      { at: changed.at, by: 'member0', revision: 2, text: null, value: 6 },
    ]);
  });

  test('closes what was still open when it is accepted, and says nothing in its place', () => {
    const { threads, state, open } = foldReview([asked, accepted], 2);

    expect([state, open]).toEqual(['accepted', 0]);
    expect(threads.map((thread) => [thread.open, thread.entries])).toEqual([
      [false, []],
      [false, []],
    ]);
  });

  test('hands its events out without what only the folding needs, as the contract has them', () => {
    const review = foldReview([asked, answered, changed, accepted], 2);

    expect(review.events.map(({ kind }) => kind)).toEqual(['return', 'answer', 'send', 'accept']);
    expect(reviewSchema.safeParse(review).error).toBeUndefined();
  });

  test('leaves out a cell that was not asked again', () => {
    const event = made({ ...returnOf('a', 'b'), asked: [null, { value: 5, mark: '' }] }, 0);

    expect(foldReview([event], 1).threads.map(({ id, row }) => [id, row])).toEqual([['e0.1', 'b']]);
  });
});
