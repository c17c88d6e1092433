import type { Region } from '../../../../shared/regions/region';
import { regionByKey } from '../../../../shared/regions/regionByKey';
import type { Session } from '../desk';

/** The region of the key. The service, which is deployed with this build, knows none that the build does not. */
export function regionOf({ region: key }: Pick<Session, 'region'>): Region {
  const region = regionByKey(key);

  if (region === null) throw new Error(`no region ${key}`);

  return region;
}
