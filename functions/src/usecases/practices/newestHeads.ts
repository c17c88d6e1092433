import { openYears } from '../../../../shared/regions/openYears';
import type { Region } from '../../../../shared/regions/region';
import { readHeads } from '../../storage/readHeads';
import type { Store } from '../../storage/store';

/** Whose newest sheet of practices is of which year. */
export type PracticeSheet = { readonly reporter: string; readonly year: number };

/**
 * The newest sheet of practices of every reporter: a practice goes on over the years under its row code, so what an
 * older sheet says of it no longer holds. One range read a year, all at once.
 */
export async function newestHeads(
  store: Store,
  region: Region,
  now: Date,
): Promise<readonly PracticeSheet[]> {
  const years = openYears(region).filter((year) => year <= now.getUTCFullYear() + 1);
  const read = await Promise.all(
    years.map(async (year) => {
      const heads = await readHeads(store, { region: region.key, year, template: 'practices' });

      return heads.map(({ reporter }) => ({ reporter, year }));
    }),
  );
  // Years ascend, so that the last one stays.
  const newest = new Map(read.flat().map(({ reporter, year }) => [reporter, year]));

  return [...newest].map(([reporter, year]) => ({ reporter, year }));
}
