import { expectedReporters } from '../../../shared/measures/expectedReporters';
import { listedReporters } from '../../../shared/measures/listedReporters';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import { readYearRecord } from '../storage/readYearRecord';
import type { Store } from '../storage/store';
import { readDirectOrganisations } from './readDirectOrganisations';

/**
 * Somebody who reports in `region` in `year`, or `null`: also who has left the directory since the year's list was
 * frozen, for they are waited for still. The store is asked for organisations only.
 */
export async function findReporter(
  store: Store,
  region: Region,
  year: number,
  key: string,
): Promise<Reporter | null> {
  const isKey = (reporter: Reporter) => reporter.key === key;
  const settled = expectedReporters(region, []).find(isKey);

  if (settled !== undefined) return settled;

  const direct = (await readDirectOrganisations(store, region.key, year)).find(isKey);
  if (direct !== undefined) return direct;

  const { frozen } = await readYearRecord(store, { region: region.key, year });

  return listedReporters(frozen).find(isKey) ?? null;
}
