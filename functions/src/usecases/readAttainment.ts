import type { Contract } from '../../../shared/contract/contract';
import { attainmentTemplates } from '../../../shared/measures/attainmentTemplates';
import type { Operation } from '../http/operation';
import { findRegionInYear } from './findRegion';
import { makeAttainment } from './makeAttainment';
import type { Ports } from './ports';
import { readYear, readYearBefore } from './readYear';

/**
 * Hands out how the region's targets stand now. Only the heads of what the targets are computed from are read,
 * of this year and the one before.
 */
export function readAttainment({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readAttainment']> {
  return async ({ params: { region: key, year } }) => {
    const found = await findRegionInYear(store, key, year);
    if (!found.ok) return found;

    const region = found.value;
    const templates = attainmentTemplates(region);
    const [current, before] = await Promise.all([
      readYear(store, region, year, templates),
      readYearBefore(store, region, year, templates),
    ]);
    const body = makeAttainment(region, year, current, before, clock());

    return { ok: true, value: { status: 200, headers: {}, body } };
  };
}
