import type { Steps } from '../../../shared/checking/steps';

/** What long work came to, and how it went: its steps, milliseconds in all and in the longest of them. */
export type Timed<T> = {
  readonly value: T;
  readonly steps: number;
  readonly total: number;
  readonly longest: number;
};

/** Does the work step by step and measures each. */
export function timed<T>(work: Steps<T>): Timed<T> {
  const began = performance.now();
  let longest = 0;
  let steps = 0;

  for (;;) {
    const before = performance.now();
    const step = work.next();

    steps += 1;
    longest = Math.max(longest, performance.now() - before);

    if (step.done === true) return { value: step.value, steps, total: performance.now() - began, longest };
  }
}
