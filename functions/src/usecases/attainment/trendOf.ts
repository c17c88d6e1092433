import { attainmentTemplates } from '../../../../shared/measures/attainmentTemplates';
import type { Trend } from '../../../../shared/measures/trend';
import { NO_RECORD } from '../../../../shared/measures/yearRecord';
import { localDay } from '../../../../shared/regions/localDay';
import { openYears } from '../../../../shared/regions/openYears';
import type { Region } from '../../../../shared/regions/region';
import type { Store } from '../../storage/store';
import { findRegionInYear } from '../findRegion';
import { makeAttainment } from '../makeAttainment';
import { readYear, type Year } from '../readYear';

const NOTHING: Year = { standing: { reporters: [], heads: [] }, record: NO_RECORD };

/**
 * The attainment of all years of the programme of `region` at `now`, with `asOf` (the same instant, ISO) as it was
 * then: one range read a template and year that has begun, all at once; each year as its operator has settled it.
 */
export async function trendOf(
  store: Store,
  region: Region,
  now: Date,
  asOf: string | null = null,
): Promise<Trend> {
  const years = openYears(region);
  const today = localDay(now, region.timeZone);
  const [settled, read] = await Promise.all([
    Promise.all(years.map((year) => findRegionInYear(store, region.key, year, asOf))),
    Promise.all(
      years.map((year) =>
        `${year}-01-01` > today ? NOTHING : readYear(store, region, year, attainmentTemplates(region), asOf),
      ),
    ),
  ]);

  return {
    region: region.key,
    asOf: now.toISOString(),
    years: years.map((year, index) => {
      const found = settled[index];
      const of = found?.ok ? found.value : region;

      return makeAttainment(of, year, read[index] ?? NOTHING, read[index - 1] ?? NOTHING, now);
    }),
  };
}
