import { type Result, refuse } from '../../../shared/contract/result';
import { openYears } from '../../../shared/regions/openYears';
import type { Region } from '../../../shared/regions/region';
import { regionByKey } from '../../../shared/regions/regionByKey';
import type { Store } from '../storage/store';

/** The shipped region with this key. */
export function findRegion(key: string): Result<Region, 'regionUnknown'> {
  const region = regionByKey(key);

  return region === null ? refuse('regionUnknown', {}) : { ok: true, value: region };
}

/** The region as its operator has settled it for `year`, if it collects anything for that year. */
export async function findRegionInYear(
  _store: Store,
  key: string,
  year: number,
): Promise<Result<Region, 'regionUnknown' | 'yearUnknown'>> {
  const region = findRegion(key);

  if (region.ok && !openYears(region.value).includes(year)) return refuse('yearUnknown', {});

  return region;
}
