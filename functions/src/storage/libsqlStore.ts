import { checkKey } from './keys';
import { commitChanges } from './libsql/commitChanges';
import { keepOpen, PATIENCE_MS } from './libsql/keepOpen';
import { readEntities } from './libsql/readEntities';
import { checkChanges } from './limits';
import type { Store } from './store';

/** A store that makes its own file. */
export type LibsqlStore = Store & {
  /** Makes the file and its tables where there are none. Throws `StoreUnavailable` or `StoreUnusable`. */
  readonly prepare: () => Promise<void>;
  /** Closes the file; the next call opens it again. */
  readonly close: () => void;
};

/**
 * The durable store for one machine: an SQLite file, written by `libsql`. What was acknowledged is on the disk. Several
 * processes of the machine may use the file at once. It has to be prepared, and nothing is opened before the first call.
 *
 * @param path absolute, on a disk of this machine: a network drive does not lock reliably
 * @param patienceMs how long another process that writes is waited for
 */
export function libsqlStore(path: string, patienceMs = PATIENCE_MS): LibsqlStore {
  const file = keepOpen(path, patienceMs);

  return {
    get: async (table, partition, row, select) => {
      checkKey(partition);
      checkKey(row);

      const asked = { table, partition, from: row, to: null, select };

      return (await file.use((connection) => readEntities(connection, asked)))[0] ?? null;
    },
    range: async (table, partition, from, to, select) => {
      checkKey(partition);

      return file.use((connection) => readEntities(connection, { table, partition, from, to, select }));
    },
    commit: async (table, partition, changes) => {
      if (changes.length === 0) return { ok: true };

      checkChanges(partition, changes);

      return file.use((connection) => commitChanges(connection, table, partition, changes));
    },
    prepare: () => file.create(),
    close: () => file.close(),
  };
}
