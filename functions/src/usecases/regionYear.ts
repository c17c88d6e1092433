import type { RegionYear } from '../../../shared/measures/attainmentResult';
import { listedReporters } from '../../../shared/measures/listedReporters';
import { localDay } from '../../../shared/regions/localDay';
import type { Region } from '../../../shared/regions/region';
import type { Reporter } from '../../../shared/regions/reporter';
import type { Store } from '../storage/store';
import { makeAttainment } from './makeAttainment';
import { makeLedger } from './makeLedger';
import { readYear, readYearBefore, type Year } from './readYear';

/**
 * All that the region's own sheets of `year` are made from, as of `now`: one range read a template and year and
 * one of each year's record, all at once, and everything computed from the same heads. With `asOf` (the same instant,
 * ISO) what stood then, however much was sent since.
 */
export async function regionYear(
  store: Store,
  region: Region,
  year: number,
  now: Date,
  asOf: string | null = null,
): Promise<RegionYear> {
  const templates = region.calendar.map(({ template }) => template);
  const [current, before] = await Promise.all([
    readYear(store, region, year, templates, asOf),
    readYearBefore(store, region, year, templates, asOf),
  ]);
  const { standing, record } = current;

  return {
    region,
    year,
    asOf: now.toISOString(),
    today: localDay(now, region.timeZone),
    reporters: reportersOf(current),
    heads: standing.heads,
    previous: before.standing.heads,
    attainment: makeAttainment(region, year, current, before, now),
    ledger: makeLedger(region, year, standing, record, now),
  };
}

/** The year's list, and after it who has joined since: they send, too, and have a report of their own. */
function reportersOf({ standing, record }: Year): readonly Reporter[] {
  const listed = listedReporters(record.frozen);
  const keys = new Set(listed.map(({ key }) => key));

  return [...listed, ...standing.reporters.filter(({ key }) => !keys.has(key))];
}
