import type { Ran } from './operation';
import { type Effect, isClosedAt, move, push, read, readReview, type State } from './spec';

/**
 * The steps of an operation, each of which happens at one instant. Two have a second one: a push looks up the terms of
 * its year before it is taken in, and a change of a year is judged before it is written (docs/storage.md, "A year").
 * What the first has found out is `seen` by the second. An effect without an outcome goes on.
 */
export type Step = (
  state: State,
  seen: boolean,
) => { readonly state: State; readonly seen: boolean; readonly outcome: string | null };

/** The steps of what has run. */
export function stepsOf({ operation, now }: Ran): readonly Step[] {
  switch (operation.kind) {
    case 'push':
      return [
        (state) => ({ state, seen: isClosedAt(state, now ?? Number.POSITIVE_INFINITY), outcome: null }),
        (state, seen) => ended(push(state, operation, seen)),
      ];
    case 'move':
      return [(state) => ended(move(state, operation))];
    case 'read':
      return [(state) => ended(read(state))];
    case 'readReview':
      return [(state) => ended(readReview(state))];
    case 'year': {
      const { id, change } = operation;
      const at = now ?? Number.POSITIVE_INFINITY;

      return [
        (state) => {
          const known = state.year.find((event) => event.id === id);
          if (known !== undefined) return over(state, known.change === change ? '200' : 'eventIdUsed');

          const isClosed = isClosedAt(state, at);
          if (change === 'closing' && isClosed) return over(state, 'yearClosed');
          if (change === 'reopening' && !isClosed) return over(state, 'yearNotClosed');

          return { state, seen: true, outcome: null };
        },
        (state) => {
          const known = state.year.find((event) => event.id === id);
          if (known !== undefined) return over(state, known.change === change ? '200' : 'eventIdUsed');

          return over({ ...state, year: [...state.year, { id, at, change }] }, '201');
        },
      ];
    }
  }
}

function ended({ state, outcome }: Effect): ReturnType<Step> {
  return over(state, outcome);
}

function over(state: State, outcome: string): ReturnType<Step> {
  return { state, seen: false, outcome };
}
