import { decisionValues, type KeptDecision, toDecision } from './practiceDecisionEntity';
import { decisionRow, practicesPartition } from './practiceKeys';
import type { Store } from './store';

/** Keeps a decision. Gives the one that stands under its id now: this one, or another that was faster. */
export async function writePracticeDecision(
  store: Store,
  region: string,
  kept: KeptDecision,
): Promise<KeptDecision> {
  const partition = practicesPartition(region);
  const row = decisionRow(kept, kept.decision.id);
  const result = await store.commit('practices', partition, [
    { kind: 'create', row, values: decisionValues(kept) },
  ]);

  if (result.ok) return kept;

  const standing = await store.get('practices', partition, row);
  if (standing === null) throw new Error('a decision was refused, and nothing stands in its way');

  return toDecision(standing.values);
}
