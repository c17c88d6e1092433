import { ModelFault } from '../modelFault';
import type { ActOutcome } from './actOutcome';
import { DONE, refused } from './refuse';

/** Runs an act; what Excel refuses becomes a refusal with its reason. */
export function attempt(act: () => void): ActOutcome {
  try {
    act();

    return DONE;
  } catch (error) {
    if (error instanceof ModelFault) return refused(error.message);

    throw error;
  }
}
