import type { Reporter } from '../../../shared/regions/reporter';
import { readHead } from '../storage/readHead';
import { readRevisionAsOf } from '../storage/readRevisionAsOf';
import { SUMMARY_PROPERTIES, toRevisionSummary } from '../storage/revisionEntity';
import type { Store } from '../storage/store';

/**
 * The organisations that report themselves in `year`, as the region's own directory of that year lists them, or
 * listed them at the instant `asOf` (ISO).
 */
export async function readDirectOrganisations(
  store: Store,
  region: string,
  year: number,
  asOf: string | null = null,
): Promise<readonly Reporter[]> {
  const address = { region, year, template: 'organisations', reporter: 'region' } as const;

  if (asOf === null) return (await readHead(store, address))?.directOrganisations ?? [];

  const values = await readRevisionAsOf(store, address, asOf, SUMMARY_PROPERTIES);

  return values === null ? [] : (await toRevisionSummary(values)).directOrganisations;
}
