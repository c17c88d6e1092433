import type { Attainment } from '../../../shared/measures/attainmentResult';
import { openYears } from '../../../shared/regions/openYears';
import type { Region } from '../../../shared/regions/region';
import type { Store } from '../../src/storage/store';
import { findRegionInYear } from '../../src/usecases/findRegion';
import { regionYear } from '../../src/usecases/regionYear';

/** How the targets of each year stand by what lies in `store`, at `now`; only years in which something was sent. */
export async function attainmentOf(
  store: Store,
  { key, ...region }: Region,
  now: Date,
): Promise<ReadonlyMap<number, Attainment>> {
  const found = new Map<number, Attainment>();

  for (const year of openYears({ key, ...region })) {
    const settled = await findRegionInYear(store, key, year);
    if (!settled.ok) continue;

    const { heads, attainment } = await regionYear(store, settled.value, year, now);

    if (heads.length > 0) found.set(year, attainment);
  }

  return found;
}
