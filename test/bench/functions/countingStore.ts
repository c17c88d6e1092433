import type { Change, Store } from '../../../functions/src/storage/store';

/** A store and how many of its transactions have carried Binary data, the parts of a submission. */
export type CountingStore = { readonly store: Store; readonly dataTransactions: () => number };

/** Counts what passes through to `store`. */
export function countingStore(store: Store): CountingStore {
  let transactions = 0;

  return {
    dataTransactions: () => transactions,
    store: {
      ...store,
      commit: (table, partition, changes) => {
        if (changes.some(carriesData)) transactions += 1;

        return store.commit(table, partition, changes);
      },
    },
  };
}

function carriesData(change: Change): boolean {
  return (
    change.kind !== 'remove' && Object.values(change.values).some((value) => value instanceof Uint8Array)
  );
}
