import type { BankPractice } from '../../../../shared/contract/practice';
import { newestDecision } from '../../../../shared/practices/practiceStanding';
import type { Region } from '../../../../shared/regions/region';
import { readPracticeDecisions } from '../../storage/readPracticeDecisions';
import type { Store } from '../../storage/store';
import { bankPractice } from './bankPractice';
import { decisionsByPractice } from './decisionsByPractice';
import { newestHeads } from './newestHeads';
import { practicesOfSheet } from './practicesOfSheet';

/** A published practice and the instant since which it is. */
export type PublishedPractice = { readonly practice: BankPractice; readonly since: string };

/** What is public of a region, the newest first. Only sheets with something to be published are read. */
export async function publishedPractices(
  store: Store,
  region: Region,
  now: Date,
): Promise<readonly PublishedPractice[]> {
  const kept = await readPracticeDecisions(store, region.key);
  const decisionsOf = decisionsByPractice(kept);
  const reporters = new Set(
    kept.filter((one) => newestDecision(decisionsOf(one))?.publish === true).map(({ reporter }) => reporter),
  );
  if (reporters.size === 0) return [];

  const sheets = await newestHeads(store, region, now);
  const read = await Promise.all(
    sheets
      .filter(({ reporter }) => reporters.has(reporter))
      .map((sheet) => practicesOfSheet(store, region, sheet)),
  );

  return read
    .flat()
    .map((practice) => bankPractice(practice, decisionsOf(practice)))
    .filter(({ state }) => state === 'published')
    .map((practice) => ({ practice, since: publishedSince(practice) }))
    .toSorted(
      (one, other) => compare(other.since, one.since) || compare(one.practice.row, other.practice.row),
    );
}

/** When the decision was made that publishes it and that later ones have only confirmed. */
function publishedSince({ decisions, content }: BankPractice): string {
  const end = decisions.findIndex((one) => !one.publish || one.content !== content);
  const run = end === -1 ? decisions : decisions.slice(0, end);

  return run.at(-1)?.at ?? '';
}

function compare(one: string, other: string): number {
  if (one === other) return 0;

  return one < other ? -1 : 1;
}
