import type { ReviewEvent, ReviewState } from './review';

/** What can be done to a submission in its review. */
export type MoveKind = ReviewEvent['kind'];

/** On which side of a review somebody stands. */
export type ReviewSide = 'operator' | 'reporter';

/** Where a move leads. `byThreads`: to `returned` while a thread is open, else to `waiting`. */
type Next = ReviewState | 'byThreads';

/**
 * Who makes a move, and where it leads from each state; `null`: it is not allowed there. What the states mean is in
 * review.ts. A correction of what was accepted wants a reopening first, so `send` is not allowed there either.
 */
export const MOVES = {
  return: {
    by: 'operator',
    from: { waiting: 'returned', returned: 'returned', accepted: null },
  },
  accept: {
    by: 'operator',
    from: { waiting: 'accepted', returned: 'accepted', accepted: null },
  },
  reopen: {
    by: 'operator',
    from: { waiting: null, returned: null, accepted: 'waiting' },
  },
  answer: {
    by: 'reporter',
    from: { waiting: null, returned: 'byThreads', accepted: null },
  },
  send: {
    by: 'reporter',
    from: { waiting: 'waiting', returned: 'byThreads', accepted: null },
  },
} as const satisfies Readonly<
  Record<MoveKind, { readonly by: ReviewSide; readonly from: Readonly<Record<ReviewState, Next | null>> }>
>;

/** Whether the move can be made while a submission is in `state`. */
export function isAllowed(state: ReviewState, move: MoveKind): boolean {
  return MOVES[move].from[state] !== null;
}

/** The state after a move, given how many threads are open after it; `null` where it is not allowed. */
export function nextState(state: ReviewState, move: MoveKind, open: number): ReviewState | null {
  const next: Next | null = MOVES[move].from[state];

  if (next !== 'byThreads') return next;

  return open > 0 ? 'returned' : 'waiting';
}
