import { type Result, refuse } from '../../../shared/contract/result';
import type { Region } from '../../../shared/regions/region';

/** Lets through a municipality of the region, or none. */
export function guardMunicipality(
  { municipalities }: Region,
  key: string | undefined,
): Result<null, 'reporterUnknown'> {
  if (key === undefined || municipalities.some((known) => known.key === key))
    return { ok: true, value: null };

  return refuse('reporterUnknown', {});
}
