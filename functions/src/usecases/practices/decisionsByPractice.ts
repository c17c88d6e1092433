import type { PracticeDecision } from '../../../../shared/practices/practice';
import type { KeptDecision } from '../../storage/practiceDecisionEntity';
import type { PracticeAddress } from '../../storage/practiceKeys';

/** The decisions about each practice. */
export function decisionsByPractice(
  kept: readonly KeptDecision[],
): (practice: PracticeAddress) => readonly PracticeDecision[] {
  const groups = new Map<string, PracticeDecision[]>();

  for (const { decision, ...practice } of kept) {
    const group = groups.get(keyOf(practice)) ?? [];

    group.push(decision);
    groups.set(keyOf(practice), group);
  }

  return (practice) => groups.get(keyOf(practice)) ?? [];
}

function keyOf({ reporter, row }: PracticeAddress): string {
  return `${reporter}:${row}`;
}
