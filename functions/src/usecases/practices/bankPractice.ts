import type { BankPractice } from '../../../../shared/contract/practice';
import type { Practice, PracticeDecision } from '../../../../shared/practices/practice';
import { compareDecisions, practiceStanding } from '../../../../shared/practices/practiceStanding';

/** A practice as the bank hands it out: what was decided about it, the newest first, and how it stands. */
export function bankPractice(practice: Practice, decisions: readonly PracticeDecision[]): BankPractice {
  const sorted = decisions.toSorted(compareDecisions);
  const { state, blocks } = practiceStanding(practice, sorted[0] ?? null);

  return { ...practice, decisions: sorted, state, blocks: [...blocks] };
}
