import { app, type InvocationContext } from '@azure/functions';
import { openYears } from '../../../shared/regions/openYears';
import { regions } from '../../../shared/regions/regions';
import { TEMPLATE_KEYS } from '../../../shared/templates/templates';
import type { Clock } from '../clock';
import type { Store } from '../storage/store';
import { sweepUploads } from '../storage/sweepUploads';

/** 18:30 UTC: night in Khabarovsk, outside working hours in every zone of the Far East. */
const SCHEDULE = '0 30 18 * * *';

/** Registers the nightly sweep of parts that belong to no revision, over all regions and years. */
export function registerSweep(store: Store, clock: Clock): void {
  app.timer('sweepUploads', {
    schedule: SCHEDULE,
    handler: async (_timer: unknown, context: InvocationContext) => {
      context.log({ removedParts: await sweepEverywhere(store, clock()) });
    },
  });
}

async function sweepEverywhere(store: Store, now: Date): Promise<number> {
  let removed = 0;

  for (const region of regions) {
    for (const year of openYears(region)) {
      for (const template of TEMPLATE_KEYS) {
        removed += await sweepUploads(store, { region: region.key, year, template }, now);
      }
    }
  }

  return removed;
}
