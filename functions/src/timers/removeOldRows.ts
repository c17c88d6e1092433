import { app, type InvocationContext } from '@azure/functions';
import { localDay } from '../../../shared/regions/localDay';
import { openYears } from '../../../shared/regions/openYears';
import type { Region } from '../../../shared/regions/region';
import { regions } from '../../../shared/regions/regions';
import { rowsKeptUntil } from '../../../shared/regions/rowsKeptUntil';
import { TEMPLATE_KEYS, templates } from '../../../shared/templates/templates';
import type { Clock } from '../clock';
import { noteRowsRemoved } from '../storage/removedRows';
import { hasRowsBefore, removeRows } from '../storage/removeRows';
import type { Store } from '../storage/store';

/** 19:30 UTC: night in the Far East, an hour after the sweep of uploads. */
const SCHEDULE = '0 30 19 * * *';

/** What is being written this very day may not be committed yet. */
const GRACE_MS = 24 * 60 * 60 * 1000;

/** Registers the nightly removal of rows that are older than their region's term. */
export function registerRemoval(store: Store, clock: Clock): void {
  app.timer('removeOldRows', {
    schedule: SCHEDULE,
    handler: async (_timer: unknown, context: InvocationContext) => {
      context.log({ removedRows: await removeOldRows(store, regions, clock()) });
    },
  });
}

/**
 * Removes what is row-level of all years whose term is over in their region. First it is written down that the rows
 * are gone, so that nobody takes a gap for damage. Gives the number of entities removed; done again it removes what
 * came in since.
 */
export async function removeOldRows(store: Store, all: readonly Region[], now: Date): Promise<number> {
  const until = new Date(now.getTime() - GRACE_MS);
  let removed = 0;

  for (const region of all) {
    const today = localDay(now, region.timeZone);
    const over = openYears(region).filter((year) => rowsKeptUntil(region, year) <= today);

    for (const year of over) removed += await removeYear(store, region.key, year, until);
  }

  return removed;
}

async function removeYear(store: Store, region: string, year: number, until: Date): Promise<number> {
  // What was settled for a year has nobody's rows, and its reports are made with it.
  const addresses = TEMPLATE_KEYS.filter((template) => !templates[template].settles).map((template) => ({
    region,
    year,
    template,
  }));
  const has = await Promise.all(addresses.map((address) => hasRowsBefore(store, address, until)));
  const old = addresses.filter((_, index) => has[index]);

  if (old.length === 0 || !(await noteRowsRemoved(store, { region, year }, until))) return 0;

  let removed = 0;

  for (const address of old) removed += await removeRows(store, address, until);

  return removed;
}
