import { openYears } from '../../shared/regions/openYears';
import { regions } from '../../shared/regions/regions';
import { TEMPLATE_KEYS } from '../../shared/templates/templates';
import { readHeads } from '../src/storage/readHeads';
import type { Store } from '../src/storage/store';

/** Whether no region has a submission in any of its years. */
export async function nothingSent(store: Store): Promise<boolean> {
  for (const region of regions) {
    for (const year of openYears(region)) {
      const heads = await Promise.all(
        TEMPLATE_KEYS.map((template) => readHeads(store, { region: region.key, year, template })),
      );

      if (heads.some((found) => found.length > 0)) return false;
    }
  }

  return true;
}
