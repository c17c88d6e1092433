import { setImmediate as turn } from 'node:timers/promises';
import type { Attempt, Deed, End } from './deeds/deed';

/** How one breaking was met: how the first sending ended, and how often its deed stood before it was repeated. */
export type Met = { readonly first: End['kind']; readonly times: number; readonly readings: number };

/** What breaks while the first sending runs, and what is done before the repetition. */
export type Trial = {
  readonly send: (attempt: Attempt) => Promise<End>;
  /** Lets late things arrive, after the repetition. */
  readonly settle?: () => Promise<unknown>;
};

/**
 * Does a deed under a fault, repeats it, and repeats it once more after everything that was late has arrived. Throws
 * unless it was done once or not at all before the repetition and exactly once after it, with one proof; unless the
 * first sending told the truth; and when a reader met half of it at any time.
 */
export async function onceOnly(deed: Deed, { send, settle }: Trial): Promise<Met> {
  const attempt = await deed.next();
  const watch = watching(deed);
  const first = await send(attempt).finally(() => watch.stop());
  const before = await attempt.standing();

  check(before.times === 0 || before.times === 1, `done ${before.times} times`);
  check(first.kind !== 'refused' || before.times === 0, 'refused, and done all the same');
  check(first.kind !== 'refused' || first.text !== '', 'refused without a word');
  check(first.kind !== 'done' || before.proof === first.proof, 'done, and another proof stands');

  const proof = before.proof ?? (await proofOf(attempt));

  check((await proofOf(attempt)) === proof, 'another proof on repeating');
  await settle?.();
  check((await proofOf(attempt)) === proof, 'another proof after what was late');

  const after = await attempt.standing();

  check(after.times === 1, `done ${after.times} times in the end`);
  check(after.proof === proof, 'another proof stands in the end');

  return { first: first.kind, times: before.times, readings: await watch.readings };
}

async function proofOf({ send }: Attempt): Promise<string> {
  const end = await send();

  if (end.kind !== 'done') throw new Error(`repeated, and ${JSON.stringify(end)}`);

  return end.proof;
}

/** Reads again and again until it is stopped; the promise gives how often, or what a reading threw. */
function watching({ read }: Deed): { readonly stop: () => void; readonly readings: Promise<number> } {
  let over = false;
  const run = async () => {
    let readings = 0;

    for (; !over; readings += 1) {
      await read();
      await turn();
    }

    return readings + 1;
  };
  const readings = run();

  // It is awaited in the end; until then its failure is nobody's.
  readings.catch(() => undefined);

  return {
    readings,
    stop: () => {
      over = true;
    },
  };
}

function check(holds: boolean, what: string): void {
  if (!holds) throw new Error(what);
}
