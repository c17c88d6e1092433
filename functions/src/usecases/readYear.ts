import { recordAsOf } from '../../../shared/measures/recordAsOf';
import { NO_RECORD, type YearRecord } from '../../../shared/measures/yearRecord';
import type { Region } from '../../../shared/regions/region';
import type { TemplateKey } from '../../../shared/templates/template';
import { readYearRecord } from '../storage/readYearRecord';
import type { Store } from '../storage/store';
import { readStanding, type Standing } from './readStanding';
import { grantedEvents, readGrants } from './settings/grants';

/** A year of a region: what stands in it, and what was frozen and changed. */
export type Year = { readonly standing: Standing; readonly record: YearRecord };

const NOTHING: Year = { standing: { reporters: [], heads: [] }, record: NO_RECORD };

/**
 * What stands in `year` of some templates, and the year's record: all read at once. With `asOf` (an instant, ISO) what
 * stood then.
 */
export async function readYear(
  store: Store,
  region: Region,
  year: number,
  templates: readonly TemplateKey[],
  asOf: string | null = null,
): Promise<Year> {
  const [standing, record, grants] = await Promise.all([
    readStanding(store, region, year, templates, asOf),
    readYearRecord(store, { region: region.key, year }),
    readGrants(store, region, year, asOf),
  ]);
  const stood = asOf === null ? record : recordAsOf(record, asOf);
  const events = [...stood.events, ...grantedEvents(grants, region, year, stood.frozen?.due ?? null)];

  return { standing, record: { ...stood, events } };
}

/** The same of the year before `year`; nobody and nothing where the region did not report in it. */
export async function readYearBefore(
  store: Store,
  region: Region,
  year: number,
  templates: readonly TemplateKey[],
  asOf: string | null = null,
): Promise<Year> {
  return year <= region.period.from ? NOTHING : readYear(store, region, year - 1, templates, asOf);
}
