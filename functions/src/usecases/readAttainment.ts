import type { Contract } from '../../../shared/contract/contract';
import { attainment } from '../../../shared/measures/attainment';
import { attainmentTemplates } from '../../../shared/measures/attainmentTemplates';
import type { Operation } from '../http/operation';
import { findRegionInYear } from './findRegion';
import type { Ports } from './ports';
import { readStanding, readStandingBefore } from './readStanding';

/**
 * Hands out how the region's targets stand now. Only the heads of what the targets are computed from are read,
 * of this year and the one before.
 */
export function readAttainment({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readAttainment']> {
  return async ({ params: { region: key, year } }) => {
    const found = findRegionInYear(key, year);
    if (!found.ok) return found;

    const region = found.value;
    const templates = attainmentTemplates(region);
    const [standing, previous] = await Promise.all([
      readStanding(store, region, year, templates),
      readStandingBefore(store, region, year, templates),
    ]);
    const body = attainment({ region, year, asOf: clock().toISOString(), previous, ...standing });

    return { ok: true, value: { status: 200, headers: {}, body } };
  };
}
