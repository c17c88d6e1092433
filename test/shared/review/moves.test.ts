import { isAllowed, MOVES, type MoveKind, nextState } from '../../../shared/review/moves';
import { REVIEW_STATES, type ReviewState } from '../../../shared/review/review';

/** The table written down a second time, as people tell it: state, move, state with no thread open, state with one. */
const TOLD: readonly (readonly [ReviewState, MoveKind, ReviewState | null, ReviewState | null])[] = [
  ['waiting', 'return', 'returned', 'returned'],
  ['waiting', 'accept', 'accepted', 'accepted'],
  ['waiting', 'reopen', null, null],
  ['waiting', 'answer', null, null],
  ['waiting', 'send', 'waiting', 'waiting'],
  ['returned', 'return', 'returned', 'returned'],
  ['returned', 'accept', 'accepted', 'accepted'],
  ['returned', 'reopen', null, null],
  ['returned', 'answer', 'waiting', 'returned'],
  ['returned', 'send', 'waiting', 'returned'],
  ['accepted', 'return', null, null],
  ['accepted', 'accept', null, null],
  ['accepted', 'reopen', 'waiting', 'waiting'],
  ['accepted', 'answer', null, null],
  ['accepted', 'send', null, null],
];

const MOVES_OF = { operator: ['return', 'accept', 'reopen'], reporter: ['answer', 'send'] } as const;

describe('a move in a review', () => {
  test.each(TOLD)('%s, %s: %s with all answered, %s with a question open', (state, move, none, one) => {
    expect(nextState(state, move, 0)).toBe(none);
    expect(nextState(state, move, 1)).toBe(one);
    expect(isAllowed(state, move)).toBe(none !== null);
  });

  test('is told of every state and every move', () => {
    expect(TOLD).toHaveLength(REVIEW_STATES.length * 5);
  });

  test('is made by one side only', () => {
    const all = [...MOVES_OF.operator, ...MOVES_OF.reporter];

    for (const side of ['operator', 'reporter'] as const) {
      expect(all.filter((move) => MOVES[move].by === side)).toEqual(MOVES_OF[side]);
    }
  });
});
