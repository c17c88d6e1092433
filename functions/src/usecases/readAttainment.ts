import type { Contract } from '../../../shared/contract/contract';
import { attainmentTemplates } from '../../../shared/measures/attainmentTemplates';
import { regionReader } from '../../../shared/sheets/attainmentWorkbook';
import type { Operation } from '../http/operation';
import { readingOf } from './attainment/readingOf';
import { makeAttainment } from './makeAttainment';
import type { Ports } from './ports';
import { readYear, readYearBefore } from './readYear';
import { yearToRead } from './release/yearToRead';

/**
 * Hands out how the region's targets stand, or stood at the instant asked for; to an analyst as in a release. Only the
 * heads of what the targets are computed from are read, of this year and the one before.
 */
export function readAttainment({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readAttainment']> {
  return async ({ member, params, query }) => {
    const { region: key, year } = params;

    if (regionReader(member.role) !== 'operator' || query.release !== undefined) {
      const read = await yearToRead({ store, clock }, member, params, query);

      return read.ok ? { ok: true, value: { status: 200, headers: {}, body: read.value.attainment } } : read;
    }

    const found = await readingOf({ store, clock }, key, year, query.asOf);
    if (!found.ok) return found;

    const { region, now, asOf } = found.value;
    const templates = attainmentTemplates(region);
    const [current, before] = await Promise.all([
      readYear(store, region, year, templates, asOf),
      readYearBefore(store, region, year, templates, asOf),
    ]);
    const body = makeAttainment(region, year, current, before, now);

    return { ok: true, value: { status: 200, headers: {}, body } };
  };
}
