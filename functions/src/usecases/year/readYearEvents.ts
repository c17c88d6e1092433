import type { Contract } from '../../../../shared/contract/contract';
import { presentOf } from '../../../../shared/measures/presentOf';
import { yearState } from '../../../../shared/measures/yearState';
import type { Operation } from '../../http/operation';
import { readYearChanges } from '../../storage/readYearChanges';
import { findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';

/** Hands out what was changed in a year. */
export function readYearEvents({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readYearEvents']> {
  return async ({ params }) => {
    const region = await findRegionInYear(store, params.region, params.year);
    if (!region.ok) return region;

    const { events } = await readYearChanges(store, params);
    const { inForce } = yearState(events, presentOf(events, clock()));
    const sorted = events.toSorted((one, other) => (one.at < other.at ? -1 : one.at > other.at ? 1 : 0));

    return { ok: true, value: { status: 200, headers: {}, body: { events: sorted, inForce: [...inForce] } } };
  };
}
