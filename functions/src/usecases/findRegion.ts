import { type Result, refuse } from '../../../shared/contract/result';
import { openYears } from '../../../shared/regions/openYears';
import type { Region } from '../../../shared/regions/region';
import { regionByKey } from '../../../shared/regions/regionByKey';
import type { Store } from '../storage/store';
import { ALL_SETTINGS, settledInYear } from './settings/settledInYear';

/** The shipped region with this key. */
export function findRegion(key: string): Result<Region, 'regionUnknown'> {
  const region = regionByKey(key);

  return region === null ? refuse('regionUnknown', {}) : { ok: true, value: region };
}

/**
 * The region as its operator has settled it for `year`, if it collects anything for that year; with `asOf` (an instant,
 * ISO) as it was settled then.
 */
export async function findRegionInYear(
  store: Store,
  key: string,
  year: number,
  asOf: string | null = null,
): Promise<Result<Region, 'regionUnknown' | 'yearUnknown'>> {
  const region = findRegion(key);

  if (!region.ok) return region;
  if (!openYears(region.value).includes(year)) return refuse('yearUnknown', {});

  return { ok: true, value: await settledInYear(store, region.value, year, ALL_SETTINGS, asOf) };
}
