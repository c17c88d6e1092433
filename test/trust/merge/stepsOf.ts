import type { Steps } from '../../../shared/checking/steps';

/** What long work came to, and how it went: milliseconds in all and in its longest step. */
export type Timed<T> = { readonly value: T; readonly total: number; readonly longest: number };

/** Does the work step by step and measures each. */
export function timed<T>(steps: Steps<T>): Timed<T> {
  const began = performance.now();
  let longest = 0;

  for (;;) {
    const before = performance.now();
    const step = steps.next();

    longest = Math.max(longest, performance.now() - before);

    if (step.done === true) return { value: step.value, total: performance.now() - began, longest };
  }
}
