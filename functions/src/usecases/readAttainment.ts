import type { Contract } from '../../../shared/contract/contract';
import { attainment } from '../../../shared/measures/attainment';
import type { Operation } from '../http/operation';
import { findRegionInYear } from './findRegion';
import type { Ports } from './ports';
import { readStanding } from './readStanding';

/** Hands out how the region's indicators stand now. Only the heads of the monitoring are read. */
export function readAttainment({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readAttainment']> {
  return async ({ params: { region: key, year } }) => {
    const region = findRegionInYear(key, year);
    if (!region.ok) return region;

    const standing = await readStanding(store, region.value, year, ['monitoring']);
    const body = attainment({ region: region.value, year, asOf: clock().toISOString(), ...standing });

    return { ok: true, value: { status: 200, headers: {}, body } };
  };
}
