import type { Region } from '../../shared/regions/region';
import { regionByKey } from '../../shared/regions/regionByKey';
import { regions } from '../../shared/regions/regions';
import { LocalFault } from './localFault';

/** The region a command was told. Throws `LocalFault`. */
export function regionOption(key: string): Region {
  if (key === '') throw new LocalFault('regionMissing', regions.map((region) => region.key).join(', '));

  const region = regionByKey(key);

  if (region === null) throw new LocalFault('regionUnknown', key);

  return region;
}
