import type { Reporter } from '../../../shared/regions/reporter';
import { readHead } from '../storage/readHead';
import type { Store } from '../storage/store';

/** The organisations that report themselves in `year`, as the region's own directory of that year lists them. */
export async function readDirectOrganisations(
  store: Store,
  region: string,
  year: number,
): Promise<readonly Reporter[]> {
  const head = await readHead(store, { region, year, template: 'organisations', reporter: 'region' });

  return head?.directOrganisations ?? [];
}
