import fc from 'fast-check';
import { type Intent, intents, operationOf } from './intent';
import type { Play } from './play';

/** The most operations of one history. */
const MOST = 9;
/** Calls to the store that are let through after a command; an operation makes up to sixteen. */
const CALLS = 14;
const TO_THE_END = 60;

type Command = fc.AsyncCommand<object, Play, false>;

/** Somebody begins something, and some calls of whoever is at it go through. */
function begins(intent: Intent, choices: readonly number[]): Command {
  return {
    check: () => true,
    run: async (_model, { gate, launch, history }) => {
      const ran = history();

      launch(
        operationOf(
          intent,
          ran.map(({ operation }) => operation),
          newestOf(ran),
        ),
      );
      for (const choice of choices) {
        if (!(await gate.step(choice))) break;
      }
    },
    toString: () => `${JSON.stringify(intent)} ${choices.join()}`,
  };
}

/** The process of one of the operations is killed between two of its calls. */
function dies(pick: number): Command {
  return {
    check: () => true,
    run: async (_model, { gate }) => {
      const running = gate.running();

      gate.kill(running[pick % Math.max(1, running.length)] ?? -1);
    },
    toString: () => `dies ${pick}`,
  };
}

/** The newest revision that any answer has told of. */
function newestOf(ran: ReturnType<Play['history']>): number {
  const told = ran.flatMap(({ outcome }) => /\b(?:r|headMoved )(\d+)/.exec(outcome ?? '')?.[1] ?? []);

  return Math.max(0, ...told.map(Number));
}

/** Mostly a few calls, so that much is under way at once; now and then as many as end whatever is. */
const calls = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.nat(20), { maxLength: CALLS }) },
  { weight: 2, arbitrary: fc.constant(Array.from({ length: TO_THE_END }, (_, place) => place)) },
);

const begun: fc.Arbitrary<Command> = fc
  .tuple(intents, calls)
  .map(([intent, choices]) => begins(intent, choices));

/** Histories of people who push, review, close and read at once, in any order of their calls to the store. */
export const histories = fc.commands<object, Play, false>(
  [begun, begun, begun, begun, fc.nat(20).map(dies)],
  {
    maxCommands: MOST,
    size: 'max',
  },
);
