import { openYears } from '../../../../shared/regions/openYears';
import type { Region } from '../../../../shared/regions/region';
import { settledRegion } from '../../../../shared/regions/settlement/settledRegion';
import type { Store } from '../../storage/store';
import { recent } from './recent';
import { readSettled, type Setting, type SettledSheet, settlementOfSheets } from './settledSheets';

/** What is settled for a year; the targets also for the years before it, since reports show them beside it. */
export const ALL_SETTINGS: readonly Setting[] = ['targets', 'deadlines', 'parameters'];

/** Far more than regions and years that are at work at once. */
const known = recent<Region>(200);

/**
 * `region` as its operator has settled it for `year`: one point read for each sheet of settings, all at once, and their
 * columns only when they are not the ones that were read last. `settings` names those that are needed. With `asOf` (an instant,
 * ISO) as it was settled then.
 */
export async function settledInYear(
  store: Store,
  region: Region,
  year: number,
  settings: readonly Setting[] = ALL_SETTINGS,
  asOf: string | null = null,
): Promise<Region> {
  const years = openYears(region);

  if (!years.includes(year)) return region;

  const asked = settings.flatMap((template) =>
    (template === 'targets' ? years.filter((one) => one <= year) : [year]).map((one) => ({
      template,
      year: one,
    })),
  );
  const sheets = (
    await Promise.all(
      asked.map(({ template, year: of }) => readSettled(store, region.key, of, template, asOf)),
    )
  ).filter((sheet) => sheet !== null);

  if (sheets.length === 0) return region;

  return known(keyOf(sheets), async () =>
    settledRegion(region, await settlementOfSheets(store, region, sheets)),
  );
}

/** An upload is never changed, and its id is nobody else's. */
function keyOf(sheets: readonly SettledSheet[]): string {
  return sheets.map(({ address, head }) => `${address.region} ${head.upload.id}`).join(' ');
}
