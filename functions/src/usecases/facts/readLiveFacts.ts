import type { Fact } from '../../../../shared/facts/fact';
import { factsOf } from '../../../../shared/facts/factsOf';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { Store } from '../../storage/store';
import { readStanding } from '../readStanding';

/** The facts of one year, and who reports in it. */
export type FactsOfYear = { readonly facts: readonly Fact[]; readonly reporters: readonly Reporter[] };

/** What stands now, or stood at the instant `asOf`: one range read a template, all at once. */
export async function readLiveFacts(
  store: Store,
  region: Region,
  year: number,
  asOf: string | null,
): Promise<FactsOfYear> {
  const templates = region.calendar.map(({ template }) => template);
  const { heads, reporters } = await readStanding(store, region, year, templates, asOf);

  return { facts: factsOf(region.key, year, heads), reporters };
}
