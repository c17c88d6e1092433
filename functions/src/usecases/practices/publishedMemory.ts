import type { Region } from '../../../../shared/regions/region';
import type { Store } from '../../storage/store';
import type { Ports } from '../ports';
import { type PublishedPractice, publishedPractices } from './publishedPractices';

/** How long what was read is handed out again, in ms: after so long it is seen what another process has changed. */
export const KEPT_MS = 5_000;

/** Reads what is public of a region, the newest first. Throws what the store throws. */
export type ReadPublished = (region: Region) => Promise<readonly PublishedPractice[]>;

/** What the public pages say is made of these. */
const SHEETS = /:(?:practices|organisations)$/;

/**
 * What is public of each region, read once for all who ask within seconds: everybody may, without a key, and a reading asks
 * the store some four times for each reporter. A change made through the `store` that is given back is seen at once.
 */
export function publishedMemory({ store, clock }: Pick<Ports, 'store' | 'clock'>): {
  readonly store: Store;
  readonly published: ReadPublished;
} {
  const kept = new Map<string, { readonly readAt: number; readonly practices: ReturnType<ReadPublished> }>();

  return {
    store: {
      ...store,
      commit: async (table, partition, changes) => {
        try {
          return await store.commit(table, partition, changes);
        } finally {
          if (table === 'practices' || (table === 'submissions' && SHEETS.test(partition))) kept.clear();
        }
      },
    },
    published: (region) => {
      const known = kept.get(region.key);
      if (known !== undefined && performance.now() - known.readAt < KEPT_MS) return known.practices;

      const practices = publishedPractices(store, region, clock());
      const read = { readAt: performance.now(), practices };
      kept.set(region.key, read);
      practices.catch(() => {
        if (kept.get(region.key) === read) kept.delete(region.key);
      });

      return practices;
    },
  };
}
