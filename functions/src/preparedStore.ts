import type { Store } from './storage/store';

/**
 * The store, made ready before its first use and not before: a function app starts whether or not its store
 * can be reached. A preparation that failed is tried again by the next call.
 */
export function preparedStore(store: Store, prepare: () => Promise<void>): Store {
  let ready: Promise<void> | null = null;

  function whenReady(): Promise<void> {
    ready ??= prepare().catch((error: unknown) => {
      ready = null;
      throw error;
    });

    return ready;
  }

  return {
    get: async (...query) => {
      await whenReady();

      return store.get(...query);
    },
    range: async (...query) => {
      await whenReady();

      return store.range(...query);
    },
    commit: async (...change) => {
      await whenReady();

      return store.commit(...change);
    },
  };
}
