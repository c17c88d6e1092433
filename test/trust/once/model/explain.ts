import type { Ran } from './operation';
import { NOTHING, type State } from './spec';
import { type Step, stepsOf } from './stepsOf';

/** An operation on its way through the model. */
type Going = { readonly ran: Ran; readonly steps: readonly Step[]; readonly seen: boolean };

/**
 * Whether one order of the operations, in which none comes before another that had ended when it began, makes the model
 * answer each as it was answered (Herlihy and Wing, "Linearizability", 1990). Gives the model's state after it, or
 * `null`: no order does.
 */
export function explain(history: readonly Ran[]): State | null {
  const dead = new Set<string>();

  function search(state: State, going: readonly Going[]): State | null {
    // What was killed may never have happened.
    if (going.every(({ ran }) => ran.outcome === null)) return state;

    const key = JSON.stringify([
      state,
      going.map(({ ran, steps, seen }) => [ran.invoked, steps.length, seen]),
    ]);
    if (dead.has(key)) return null;

    const firstEnd = Math.min(...going.map(({ ran }) => ran.responded));

    for (const one of going.filter(({ ran }) => ran.invoked < firstEnd)) {
      const found = advanced(state, one);
      if (found === null) continue;

      const others = going.filter((other) => other !== one);
      const end = search(found.state, found.going === null ? others : [...others, found.going]);
      if (end !== null) return end;
    }

    dead.add(key);

    return null;
  }

  return search(
    NOTHING,
    history.map((ran) => ({ ran, steps: stepsOf(ran), seen: false })),
  );
}

/** `null`: the model would have answered otherwise. */
function advanced(
  state: State,
  { ran, steps, seen }: Going,
): { readonly state: State; readonly going: Going | null } | null {
  const [step, ...left] = steps;
  if (step === undefined) return null;

  const after = step(state, seen);
  if (after.outcome === null) return { state: after.state, going: { ran, steps: left, seen: after.seen } };

  return ran.outcome === null || after.outcome === ran.outcome ? { state: after.state, going: null } : null;
}
