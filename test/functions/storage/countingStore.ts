import type { Store } from '../../../functions/src/storage/store';

/** What was asked of a store: `get row select`, `range from select`, `commit rows`. */
export type CountingStore = Store & { readonly asked: string[] };

/** The same store, which writes down what it is asked. */
export function countingStore(store: Store): CountingStore {
  const asked: string[] = [];

  return {
    asked,
    get: (table, partition, row, select) => {
      asked.push(`get ${row} ${select?.join(',') ?? '*'}`);

      return store.get(table, partition, row, select);
    },
    range: (table, partition, from, to, select) => {
      asked.push(`range ${from} ${select?.join(',') ?? '*'}`);

      return store.range(table, partition, from, to, select);
    },
    commit: (table, partition, changes) => {
      asked.push(`commit ${changes.map(({ row }) => row).join(',')}`);

      return store.commit(table, partition, changes);
    },
  };
}

/**
 * What was asked besides who calls, when that key was used last, and the audit list: all of that is the same for every
 * request, and the last use is looked at once a day.
 */
export function askedBesides({ asked }: CountingStore): readonly string[] {
  return asked.filter((line) => !/^(get|commit) (key|member|use|entry):/.test(line));
}
