import { personNameIn } from '../checking/personNames/personNameIn';
import type { Practice, PracticeDecision, PracticeState, PublicationBlock } from './practice';

/** How a practice stands, and what keeps or would keep it from being public. */
export type PracticeStanding = {
  readonly state: PracticeState;
  readonly blocks: readonly PublicationBlock[];
};

/** Only this word of the authors is a consent to distribution (152-ФЗ, ст. 10.1). */
const CONSENT = 'given';

/** The standing of a practice under the newest decision about it; `null`: nobody has decided. */
export function practiceStanding(practice: Practice, decision: PracticeDecision | null): PracticeStanding {
  const blocks = blocksOf(practice, decision);

  return { state: stateOf(decision, blocks), blocks };
}

function stateOf(
  decision: PracticeDecision | null,
  blocks: readonly PublicationBlock[],
): PracticeStanding['state'] {
  if (decision === null || decision.selection === 'none') return 'waiting';
  if (decision.selection === 'declined') return 'declined';
  if (!decision.publish) return 'regional';

  return blocks.length === 0 ? 'published' : 'withheld';
}

function blocksOf(practice: Practice, decision: PracticeDecision | null): readonly PublicationBlock[] {
  const { title, summary, organisation, consent, content } = practice;
  // Whether a possible name is a hero's or a pupil's nobody can tell here, so neither is shown.
  const isNamed = [title, summary, organisation ?? ''].some((text) => personNameIn(text) !== null);

  return [
    ...(consent === CONSENT ? [] : (['noConsent'] as const)),
    ...(isNamed ? (['personName'] as const) : []),
    ...(decision === null || decision.content === content ? [] : (['changed'] as const)),
  ];
}

/** The decision that holds: the newest, of two of one instant the one with the greater id. */
export function newestDecision(decisions: readonly PracticeDecision[]): PracticeDecision | null {
  return decisions.toSorted(compareDecisions)[0] ?? null;
}

/** Newest first. */
export function compareDecisions(one: PracticeDecision, other: PracticeDecision): number {
  if (one.at !== other.at) return one.at < other.at ? 1 : -1;

  return one.id < other.id ? 1 : -1;
}
