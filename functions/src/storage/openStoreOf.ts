import { filePath, isFileAddress } from './libsql/fileAddress';
import { libsqlStore } from './libsqlStore';
import { prepareStore } from './prepareStore';
import type { Store } from './store';
import { tableClient } from './tableClient';
import { tableStore } from './tableStore';

/** A store, and what goes before and after its use. */
export type OpenedStore = {
  readonly store: Store;
  /** Makes what is missing: tables, a file. Throws `StoreUnavailable`, or `StoreUnusable` for a wrong set-up. */
  readonly prepare: () => Promise<void>;
  /** Lets go of what is open. */
  readonly close: () => void;
};

/**
 * The store that the setting SVOD_STORAGE names: an SQLite file of this machine (`file:/var/lib/svod/svod.db`), or
 * tables by a connection string. Nothing is reached for before the first call. Throws on a setting that
 * `isStoreSetting` does not take, without quoting it.
 */
export function openStoreOf(setting: string): OpenedStore {
  if (!isFileAddress(setting)) {
    return { store: tableStore(setting), prepare: () => prepareStore(setting), close: () => undefined };
  }

  const path = filePath(setting);

  if (path === null) throw new Error('not the address of a file');

  const store = libsqlStore(path);

  return { store, prepare: store.prepare, close: store.close };
}

/** Whether `openStoreOf` takes the setting. */
export function isStoreSetting(setting: string): boolean {
  if (isFileAddress(setting)) return filePath(setting) !== null;

  // The client library's own complaint may quote the string.
  try {
    tableClient(setting, 'members');

    return true;
  } catch {
    return false;
  }
}
