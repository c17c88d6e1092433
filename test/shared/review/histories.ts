import fc from 'fast-check';
import type { KeptEvent } from '../../../shared/review/keptEvent';

const BEGAN = Date.parse('2024-11-25T03:00:00.000Z');

/** The event `what` as the one of this number in a history. */
export function made(what: object, number: number): KeptEvent {
  const at = new Date(BEGAN + number * 1000).toISOString();

  // Safe: every `what` of this file has the parts of its kind.
  return { ...what, id: `e${number}`, at, by: `member${number % 2}` } as KeptEvent;
}

/** A return of so many cells, all of them asked. */
export function returnOf(...rows: readonly string[]): object {
  return {
    kind: 'return',
    revision: 1,
    cells: rows.map((row) => ({ row, column: 'hours', reason: `Почему в ${row}?` })),
    asked: rows.map((row) => ({ value: 5, mark: `5 in ${row}` })),
  };
}

const thread = fc
  .tuple(fc.nat({ max: 12 }), fc.nat({ max: 2 }))
  .map(([event, number]) => `e${event}.${number}`);

const what: fc.Arbitrary<object> = fc.oneof(
  fc.integer({ min: 1, max: 3 }).map((cells) => returnOf(...['a', 'b', 'c'].slice(0, cells))),
  fc.constant({ kind: 'accept', revision: 1, explanations: ['0123456789abcdef'] }),
  fc.constant({ kind: 'reopen', reason: 'Нашлась ошибка' }),
  thread.map((asked) => ({ kind: 'answer', thread: asked, text: 'Так и есть' })),
  fc.array(thread, { maxLength: 4 }).map((changed) => ({
    kind: 'send',
    revision: 2,
    changed: changed.map((asked) => ({ thread: asked, value: 6, mark: '6' })),
  })),
);

/** Histories of events, in order, allowed or not. */
export const histories: fc.Arbitrary<readonly KeptEvent[]> = fc
  .array(what, { maxLength: 14 })
  .map((list) => list.map(made));
