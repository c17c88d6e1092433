import type { Store, TableName } from '../../../functions/src/storage/store';
import { StoreUnavailable } from '../../../functions/src/storage/storeErrors';

/** `store`, but that one of its tables takes no changes. */
export function storeThat(store: Store, { failsAt }: { readonly failsAt: TableName }): Store {
  return {
    ...store,
    commit: async (table, ...change) => {
      if (table === failsAt) throw new StoreUnavailable(`${table} is away`);

      return store.commit(table, ...change);
    },
  };
}
