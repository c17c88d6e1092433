import { attainment } from '../../../shared/measures/attainment';
import type { RegionYear } from '../../../shared/measures/attainmentResult';
import { localDay } from '../../../shared/regions/localDay';
import type { Region } from '../../../shared/regions/region';
import { readYearRecord } from '../storage/readYearRecord';
import type { Store } from '../storage/store';
import { makeLedger } from './makeLedger';
import { readStanding, readStandingBefore } from './readStanding';

/**
 * All that the region's own sheets of `year` are made from, as of `now`: one range read a template and year and
 * one of the year's record, all at once, and everything computed from the same heads.
 */
export async function regionYear(store: Store, region: Region, year: number, now: Date): Promise<RegionYear> {
  const templates = region.calendar.map(({ template }) => template);
  const [standing, previous, record] = await Promise.all([
    readStanding(store, region, year, templates),
    readStandingBefore(store, region, year, templates),
    readYearRecord(store, { region: region.key, year }),
  ]);
  const asOf = now.toISOString();

  return {
    region,
    year,
    asOf,
    today: localDay(now, region.timeZone),
    reporters: standing.reporters,
    heads: standing.heads,
    previous: previous.heads,
    attainment: attainment({ region, year, asOf, previous, ...standing }),
    ledger: makeLedger(region, year, standing, record, now),
  };
}
