/**
 * Long work in pieces of a few milliseconds, so that a screen can be drawn and the work given up between them.
 * Each step tells how many cells it has gone through; what the work is for comes at the end.
 */
export type Steps<T> = Generator<number, T, void>;

/** Does the work in one go. */
export function drain<T>(steps: Steps<T>): T {
  let step = steps.next();

  while (step.done !== true) step = steps.next();

  return step.value;
}
