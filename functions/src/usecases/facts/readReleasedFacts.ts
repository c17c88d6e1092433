import type { Fact, KeptNumber } from '../../../../shared/facts/fact';
import type { Region } from '../../../../shared/regions/region';
import { familyAddress } from '../../../../shared/release/family';
import type { Store } from '../../storage/store';
import { newestRelease } from '../release/newestRelease';
import type { FactsOfYear } from './readLiveFacts';

/** The facts of a release, which of them are older, and when it was made. */
export type ReleasedFacts = FactsOfYear & {
  readonly kept: readonly KeptNumber[];
  readonly asOf: string | null;
};

/** The facts of the newest release of a year, or of the newest made by the instant `asOf`; none where there is none. */
export async function readReleasedFacts(
  store: Store,
  region: Region,
  year: number,
  asOf: string | null,
): Promise<ReleasedFacts> {
  const release = await newestRelease(store, { region: region.key, year }, asOf);

  if (release === null) return { facts: [] as readonly Fact[], reporters: [], kept: [], asOf: null };

  return {
    facts: release.facts,
    reporters: release.year.reporters,
    kept: release.kept.map((one) => ({ year, ...familyAddress(one.family), asOf: one.asOf })),
    asOf: release.asOf,
  };
}
