import type { Store } from '../../../../functions/src/storage/store';
import { keepFigure, SEED, timeFor, times } from '../../figures';
import { memoryStore } from '../../memoryStore';
import { seededSample } from '../seededSample';
import { fresh } from './fresh';
import { judged } from './judged';
import type { Operation } from './operation';
import { play } from './play';
import { makeWorld, type World } from './world';

const FIRST: Operation = push(0, 0, 'the-first');
const QUESTION: Operation = move('asked', {
  kind: 'return',
  revision: 1,
  cells: [{ row: null, column: null, reason: 'Проверьте' }],
});

/** What has happened before two operations meet. */
const BEFORE: readonly (readonly Operation[])[] = [[], [FIRST], [FIRST, QUESTION]];

/** What meets: each with each, also with itself. */
const MEETING: readonly Operation[] = [
  push(1, 0, 'from-nothing'),
  push(1, 1, 'from-the-first'),
  push(2, 1, 'other-content'),
  push(0, 0, 'the-first'),
  move('asked', QUESTION.kind === 'move' ? QUESTION.move : { kind: 'accept', revision: 1 }),
  move('accepted', { kind: 'accept', revision: 1 }),
  move('answered', { kind: 'answer', thread: 'asked.0', text: 'Всё верно' }),
  { kind: 'year', id: 'closing', change: 'closing' },
  { kind: 'read' },
  { kind: 'readReview' },
];

type Meeting = {
  readonly before: readonly Operation[];
  readonly one: Operation;
  readonly other: Operation;
};

let world: World;
let store: Store;

beforeAll(async () => {
  world = await makeWorld();
  store = memoryStore();
});

/** Calls to the store after which the first operation pauses, and those the other then makes before it pauses. */
async function meet({ before, one, other }: Meeting, pause: number, otherPause: number): Promise<boolean> {
  const part = await fresh(store, world);
  const played = play(part, world);

  for (const operation of before) {
    const number = played.launch(operation);

    while (await played.gate.stepOf(number));
  }

  const [first, second] = [played.launch(one), played.launch(other)];
  let isShort = false;

  for (let calls = 0; calls < pause; calls += 1) isShort = !(await played.gate.stepOf(first)) || isShort;
  for (let calls = 0; calls < otherPause; calls += 1)
    isShort = !(await played.gate.stepOf(second)) || isShort;
  while (await played.gate.stepOf(first));
  await judged(played, part, world);

  return !isShort;
}

test(
  'two operations that meet at any two of their steps end as if one had come after the other',
  async () => {
    const meetings = BEFORE.flatMap((before) =>
      MEETING.flatMap((one) => MEETING.map((other) => ({ before, one, other }))),
    );
    let schedules = 0;

    for (const meeting of seededSample(meetings, times(6, meetings.length), SEED)) {
      for (let pause = 0, isLonger = true; isLonger; pause += times(3, 1)) {
        for (let otherPause = 1, goesOn = true; goesOn; otherPause += times(3, 1)) {
          goesOn = await meet(meeting, pause, otherPause);
          if (otherPause === 1) isLonger = goesOn;
          schedules += 1;
        }
      }
    }

    expect(schedules).toBeGreaterThan(0);
    keepFigure({
      area: 'once',
      what: `${schedules} schedules of two operations: each of ${MEETING.length} kinds with each, from ${BEFORE.length} beginnings, the first pausing at each of its calls to the store and the other at each of its own`,
      figure: `${schedules} explained by the reference model, 0 not`,
      doesNotProve:
        'schedules with more than two switches between the two; the histories below have any number',
    });
  },
  timeFor(60_000),
);

function push(content: number, base: number, idempotencyKey: string): Operation {
  return { kind: 'push', content, base, idempotencyKey, isReasoned: false };
}

function move(id: string, made: Extract<Operation, { kind: 'move' }>['move']): Operation {
  return { kind: 'move', id, move: made };
}
