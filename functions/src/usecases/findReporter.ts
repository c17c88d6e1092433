import { expectedReporters } from '../../../shared/measures/expectedReporters';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { Store } from '../storage/store';
import { readDirectOrganisations } from './readDirectOrganisations';

/** Somebody who reports in `region` in `year`, or `null`. The store is asked for organisations only. */
export async function findReporter(
  store: Store,
  region: Region,
  year: number,
  key: string,
): Promise<Reporter | null> {
  const isKey = (reporter: Reporter) => reporter.key === key;
  const settled = expectedReporters(region, []).find(isKey);

  return settled ?? (await readDirectOrganisations(store, region.key, year)).find(isKey) ?? null;
}
