import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import { openYears } from '../../../../shared/regions/openYears';
import type { Region } from '../../../../shared/regions/region';
import type { Reporter } from '../../../../shared/regions/reporter';
import type { Store } from '../../storage/store';
import { readDirectOrganisations } from '../readDirectOrganisations';

/**
 * Whom a key of the region can send for: its municipalities, and the organisations of its directories under the name
 * of the newest year. One point read a year, all at once.
 */
export async function membersReporters(store: Store, region: Region): Promise<readonly Reporter[]> {
  const directories = await Promise.all(
    openYears(region).map((year) => readDirectOrganisations(store, region.key, year)),
  );
  const known = new Map(
    [...municipalityReporters(region), ...directories.flat()].map((one) => [one.key, one]),
  );

  return [...known.values()];
}
