import { regionCalendar } from '../../../shared/calendar/regionCalendar';
import { toIcs } from '../../../shared/calendar/toIcs';
import type { Contract } from '../../../shared/contract/contract';
import type { Operation } from '../http/operation';
import { findRegion } from './findRegion';
import { guardMunicipality } from './guardMunicipality';
import type { Ports } from './ports';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Hands out the deadlines for a calendar program. Nothing is read from the store: who asks is not known. */
export function readCalendarFeed({ clock }: Pick<Ports, 'clock'>): Operation<Contract['readCalendarFeed']> {
  return async ({ params, query }) => {
    const region = findRegion(params.region);
    if (!region.ok) return region;

    const municipality = guardMunicipality(region.value, query.municipality);
    if (!municipality.ok) return municipality;

    // By the day: the feed is the same, byte for byte, however often it is read in one.
    const today = new Date(Math.floor(clock().getTime() / DAY_MS) * DAY_MS);

    return {
      ok: true,
      value: {
        status: 200,
        headers: { 'Content-Disposition': `inline; filename="svod-${region.value.key}.ics"` },
        body: Buffer.from(toIcs(regionCalendar(region.value, query, today))),
      },
    };
  };
}
