import { type KeptDecision, toDecision } from './practiceDecisionEntity';
import { DECISION_ROWS, decisionRowsOf, type PracticeAddress, practicesPartition } from './practiceKeys';
import type { Store } from './store';

/** All decisions of a region, or those about one practice: one range read. Throws `StoreDamaged`. */
export async function readPracticeDecisions(
  store: Store,
  region: string,
  practice?: PracticeAddress,
): Promise<readonly KeptDecision[]> {
  const { from, to } = practice === undefined ? DECISION_ROWS : decisionRowsOf(practice);
  const entities = await store.range('practices', practicesPartition(region), from, to);

  return entities.map(({ values }) => toDecision(values));
}
