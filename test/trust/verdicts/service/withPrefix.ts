import type { Store } from '../../../../functions/src/storage/store';

/** Shelves of one store: what is kept under one prefix is not there under another. */
export type Shelves = Store & { readonly next: () => void };

/** `store` with partitions of its own for every filling, but for the tables in `lasting`. */
export function withPrefix(store: Store, lasting: readonly string[]): Shelves {
  let shelf = 0;
  const partitionOf = (table: string, partition: string): string =>
    lasting.includes(table) ? partition : `shelf${shelf}:${partition}`;

  return {
    get: (table, partition, ...rest) => store.get(table, partitionOf(table, partition), ...rest),
    range: (table, partition, ...rest) => store.range(table, partitionOf(table, partition), ...rest),
    commit: (table, partition, changes) => store.commit(table, partitionOf(table, partition), changes),
    next: () => {
      shelf += 1;
    },
  };
}
