import type { Problem } from '../../usecases/desk';

/** Faults of the workbook that the user ends outside the pane, or that end by themselves. */
const PASSING = new Set<string>([
  'cellEdited',
  'protected',
  'connectionLost',
  'notAnswering',
  'sheetChanged',
  'sheetTaken',
  'unknown',
]);

/** Whether doing the same again can help. */
export function isRetriable(problem: Problem): boolean {
  if (problem.kind === 'workbook') return PASSING.has(problem.reason);
  if (problem.kind === 'refused')
    return ['storeAway', 'internal', 'bodyDamaged'].includes(problem.error.code);

  return problem.kind === 'unreachable' || problem.kind === 'bug';
}

/** Whether entering a key, or another one, is the way on. */
export function wantsKey({ kind }: Problem): boolean {
  return kind === 'signedOut' || kind === 'ownerUnknown' || kind === 'ownerOther';
}
