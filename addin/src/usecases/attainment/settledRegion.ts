import type { Region } from '../../../../shared/regions/region';
import { regionByKey } from '../../../../shared/regions/regionByKey';
import type { ApiClient } from '../../api/apiClient';
import { answered } from '../access/answered';

/** The region's profile as its operator had settled it for `year` by the instant `asOf` (ISO). */
export async function settledRegion(
  api: ApiClient,
  key: string,
  { year, asOf }: { readonly year: number; readonly asOf: string },
  signal?: AbortSignal,
): Promise<Region> {
  const shipped = regionByKey(key);

  // The service knows no region that this build, which is deployed with it, does not.
  if (shipped === null) throw new Error(`no region ${key}`);

  const query = { year: String(year), asOf };

  // Without If-None-Match the answer always has a body.
  return answered(await api('region', { params: { region: key }, query }, signal)) ?? shipped;
}
