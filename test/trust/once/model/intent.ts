import fc from 'fast-check';
import type { Operation } from './operation';
import { CONTENTS } from './world';

/** What somebody is about to do; what exactly follows from what has happened by then. */
export type Intent = {
  readonly kind:
    | 'push'
    | 'again'
    | 'clash'
    | 'return'
    | 'accept'
    | 'reopen'
    | 'answer'
    | 'close'
    | 'open'
    | 'read'
    | 'readReview';
  /** Picks among what there is to choose from. */
  readonly pick: number;
  readonly isReasoned: boolean;
};

/** Intents, pushes and repetitions more often than the rest. */
export const intents: fc.Arbitrary<Intent> = fc.record({
  kind: fc.constantFrom(
    ...(['push', 'push', 'push', 'again', 'again', 'clash', 'return', 'return', 'accept', 'reopen'] as const),
    ...(['answer', 'close', 'open', 'read', 'readReview'] as const),
  ),
  pick: fc.nat(60),
  isReasoned: fc.boolean(),
});

/** What an intent becomes after what was asked so far, by somebody who knows of `newest` as the newest revision. */
export function operationOf(
  { kind, pick, isReasoned }: Intent,
  asked: readonly Operation[],
  newest: number,
): Operation {
  const id = `number-${asked.length}`;
  const pushed = asked.filter((one) => one.kind === 'push');
  const known = pushed[pick % Math.max(1, pushed.length)];

  switch (kind) {
    case 'push':
    case 'clash':
      return {
        kind: 'push',
        content: pick % CONTENTS,
        // Now and then on a revision that is no longer the newest.
        base: Math.max(0, newest - (pick % 5 === 0 ? 1 : 0)),
        idempotencyKey: kind === 'clash' ? (known?.idempotencyKey ?? id) : id,
        isReasoned,
      };
    case 'again':
      return asked[pick % Math.max(1, asked.length)] ?? { kind: 'read' };
    case 'return':
      return {
        kind: 'move',
        id,
        move: { kind, revision: newest, cells: [{ row: null, column: null, reason: 'Проверьте' }] },
      };
    case 'accept':
      return { kind: 'move', id, move: { kind, revision: newest } };
    case 'reopen':
      return { kind: 'move', id, move: { kind, reason: 'Нашлась ошибка' } };
    case 'answer':
      return { kind: 'move', id, move: { kind, thread: threadOf(asked, pick), text: 'Всё верно' } };
    case 'close':
      return { kind: 'year', id, change: 'closing' };
    case 'open':
      return { kind: 'year', id, change: 'reopening' };
    default:
      return { kind };
  }
}

/** A question that was asked, if there is any. */
function threadOf(asked: readonly Operation[], pick: number): string {
  const returns = asked.filter((one) => one.kind === 'move' && one.move.kind === 'return');
  const one = returns[pick % Math.max(1, returns.length)];

  return one?.kind === 'move' ? `${one.id}.0` : 'nobody-asked.0';
}
