import type { AttainmentState, Coverage } from './attainmentResult';
import { isIncomplete } from './coverageOf';

/**
 * The state of a number that can only grow when the rest report: once it reaches the target nobody has to be
 * waited for, and until then it is not judged while somebody is missing. `isReached` is `null` in a year
 * without a target.
 */
export function lowerBoundState(isReached: boolean | null, coverage: Coverage): AttainmentState {
  const { expected, received, notApplicable } = coverage;

  if (received === 0) return expected > 0 && notApplicable === expected ? 'notApplicable' : 'noData';
  if (isReached === null) return 'noTarget';
  if (isReached) return 'attained';

  return isIncomplete(coverage) ? 'incomplete' : 'notAttained';
}
