import type { ActOutcome } from './actOutcome';

/** An act that was done. */
export const DONE: ActOutcome = { done: true };

/** An act that Excel refuses. */
export function refused(message: string): ActOutcome {
  return { done: false, reason: 'refused', title: 'Microsoft Excel', message };
}
