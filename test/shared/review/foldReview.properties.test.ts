import fc from 'fast-check';
import { foldReview } from '../../../shared/review/foldReview';
import type { KeptEvent } from '../../../shared/review/keptEvent';
import { isAllowed } from '../../../shared/review/moves';
import { histories } from './histories';

/** The threads that an event answers. */
function answeredBy(event: KeptEvent): readonly string[] {
  if (event.kind === 'answer') return [event.thread];

  return event.kind === 'send' ? event.changed.map(({ thread }) => thread) : [];
}

/** The same told without tables and folds: which questions are open, and whether the submission is locked. */
function model(events: readonly KeptEvent[]): { readonly state: string; readonly open: readonly string[] } {
  let open: readonly string[] = [];
  let isLocked = false;

  for (const event of events) {
    if (event.kind === 'reopen') isLocked = false;
    if (isLocked) continue;

    const asked = event.kind === 'return' ? event.cells.map((_, number) => `${event.id}.${number}`) : [];
    const answered = answeredBy(event);

    isLocked = event.kind === 'accept';
    open = isLocked ? [] : [...open.filter((id) => !answered.includes(id)), ...asked];
  }

  return { state: isLocked ? 'accepted' : open.length > 0 ? 'returned' : 'waiting', open };
}

describe('a review folded from any history', () => {
  test('stands as a simple model says', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const review = foldReview(events, 3);
        const open = review.threads.filter((thread) => thread.open).map(({ id }) => id);

        expect({ state: review.state, open }).toEqual(model(events));
        expect(review.open).toBe(open.length);
        expect(review.revision).toBe(3);
      }),
    );
  });

  test('loses no thread and no entry, whatever comes after', () => {
    fc.assert(
      fc.property(histories, (events) => {
        for (let length = 1; length <= events.length; length += 1) {
          const before = foldReview(events.slice(0, length - 1), 3).threads;
          const after = foldReview(events.slice(0, length), 3).threads;

          expect(after.slice(0, before.length).map(({ id }) => id)).toEqual(before.map(({ id }) => id));
          before.forEach((thread, index) => {
            const { entries = [], open } = after[index] ?? {};

            expect(entries.slice(0, thread.entries.length)).toEqual(thread.entries);
            // What is answered stays answered: a new question is a new thread.
            expect(open === true && !thread.open).toBe(false);
          });
        }
      }),
    );
  });

  test('is changed by no move that is not allowed', () => {
    fc.assert(
      fc.property(histories, (events) => {
        const kept: KeptEvent[] = [];

        for (const event of events) {
          const before = foldReview(kept, 3);
          const { state, open, threads } = foldReview([...kept, event], 3);

          if (isAllowed(before.state, event.kind)) kept.push(event);
          else
            expect({ state, open, threads }).toEqual({ ...before, revision: undefined, events: undefined });
        }

        const [all, allowed] = [foldReview(events, 3), foldReview(kept, 3)];

        expect({ ...all, events: [] }).toEqual({ ...allowed, events: [] });
      }),
    );
  });

  test('is the same in whatever order its events are read', () => {
    const shuffled = histories.chain((events) =>
      fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
    );

    fc.assert(
      fc.property(shuffled, ([events, other]) => {
        expect(foldReview(other, 3)).toEqual(foldReview(events, 3));
      }),
    );
  });
});
