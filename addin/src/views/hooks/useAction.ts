import { useEffect, useRef, useState } from 'react';
import type { WorkControl, WorkProgress } from '../../ports/workbook';
import type { Outcome, Problem } from '../../usecases/desk';

/** An action of the desk as a screen follows it. */
export type Action<Args extends readonly unknown[], T> = {
  readonly running: boolean;
  readonly cancelling: boolean;
  readonly progress: WorkProgress | null;
  /** Why the last run gave nothing, until the next run or `forget`. */
  readonly problem: Problem | null;
  /** Never throws. A second call while one runs does nothing. */
  readonly run: (...args: Args) => Promise<Outcome<T>>;
  readonly cancel: () => void;
  readonly forget: () => void;
};

const IDLE = { running: false, cancelling: false, progress: null, problem: null };
/** More often than this the eye sees no difference, and drawing costs the work its time. */
const PROGRESS_MS = 100;

/** Follows an action: whether it runs, how far it is, how to stop it, what went wrong. Leaving the screen stops it. */
export function useAction<Args extends readonly unknown[], T>(
  perform: (control: WorkControl, ...args: Args) => Promise<Outcome<T>>,
): Action<Args, T> {
  const [state, setState] = useState<Omit<Action<Args, T>, 'run' | 'cancel' | 'forget'>>(IDLE);
  const current = useRef<AbortController | null>(null);

  useEffect(() => () => current.current?.abort(), []);

  async function run(...args: Args): Promise<Outcome<T>> {
    if (current.current !== null) return { ok: false, problem: { kind: 'cancelled' } };

    const controller = new AbortController();
    const onProgress = seldom((progress) => setState((before) => ({ ...before, progress })));

    current.current = controller;
    setState({ ...IDLE, running: true });

    const outcome = await perform({ signal: controller.signal, onProgress }, ...args);

    current.current = null;
    setState(outcome.ok ? IDLE : { ...IDLE, problem: outcome.problem });

    return outcome;
  }

  function cancel(): void {
    current.current?.abort();
    setState((before) => (before.running ? { ...before, cancelling: true } : before));
  }

  return { ...state, run, cancel, forget: () => setState(IDLE) };
}

function seldom(show: (progress: WorkProgress) => void): (progress: WorkProgress) => void {
  let last = 0;

  return (progress) => {
    const now = performance.now();

    if (now - last < PROGRESS_MS && progress.done < progress.total) return;

    last = now;
    show(progress);
  };
}
