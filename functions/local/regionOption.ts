import type { Region } from '../../shared/regions/region';
import { regionByKey } from '../../shared/regions/regionByKey';
import { LocalFault } from './localFault';

/** The region a command was told. Throws `LocalFault`. */
export function regionOption(key: string): Region {
  const region = regionByKey(key);

  if (region === null) throw new LocalFault('regionUnknown', key);

  return region;
}
