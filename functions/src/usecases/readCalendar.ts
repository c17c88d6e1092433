import type { Contract } from '../../../shared/contract/contract';
import { presentOf } from '../../../shared/measures/presentOf';
import { yearState } from '../../../shared/measures/yearState';
import { deadlines, type SettledDay } from '../../../shared/regions/deadlines';
import type { TemplateKey } from '../../../shared/templates/template';
import type { Operation } from '../http/operation';
import { readYearChanges } from '../storage/readYearChanges';
import { findRegionInYear } from './findRegion';
import { guardMunicipality } from './guardMunicipality';
import type { Ports } from './ports';
import { grantedEvents, readGrants } from './settings/grants';

/** Nobody's key: what was put off for everybody is asked for in nobody's name. */
const EVERYBODY = '';

/** Hands out what is due in a year, by the days that were frozen with its list or put off for everybody. */
export function readCalendar({
  store,
  clock,
}: Pick<Ports, 'store' | 'clock'>): Operation<Contract['readCalendar']> {
  return async ({ params, query }) => {
    const region = await findRegionInYear(store, params.region, params.year);
    if (!region.ok) return region;

    const municipality = guardMunicipality(region.value, query.municipality);
    if (!municipality.ok) return municipality;

    const [{ due, events: made }, grants] = await Promise.all([
      readYearChanges(store, params),
      readGrants(store, region.value, params.year),
    ]);
    const events = [...made, ...grantedEvents(grants, region.value, params.year, due)];
    const { extension } = yearState(events, presentOf(events, clock()));
    const settled = (template: TemplateKey): SettledDay | null => {
      const given = extension(EVERYBODY, template);
      const day = given ?? due?.[template];

      return day === undefined ? null : { day, extended: given !== null };
    };

    return {
      ok: true,
      value: {
        status: 200,
        headers: {},
        body: {
          region: region.value.key,
          year: params.year,
          timeZone: region.value.timeZone,
          deadlines: deadlines(region.value, params.year, query, settled),
        },
      },
    };
  };
}
