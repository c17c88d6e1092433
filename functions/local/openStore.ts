import { isStoreSetting, openStoreOf } from '../src/storage/openStoreOf';
import type { Store } from '../src/storage/store';
import { startAzurite } from './azurite';
import { openDataFolder } from './dataFolder';
import { LocalFault } from './localFault';
import { readRunning } from './running';

/** A store that a command may use until it closes it. */
export type OpenStore = { readonly store: Store; readonly close: () => Promise<void> };

/** Where a store is, and what ends it when it was started for this command. */
type FoundStore = { readonly setting: string; readonly stop: () => Promise<void> };

/**
 * The store of this deployment: the one that SVOD_STORAGE names, or the one that `npm start` is running on the
 * data folder, or else that folder's own, started for the time being. Its tables are there.
 */
export async function openStore(path: string): Promise<OpenStore> {
  const { setting, stop } = await findStore(path);
  const { store, prepare, close } = openStoreOf(setting);

  await prepare();

  return {
    store,
    close: async () => {
      close();
      await stop();
    },
  };
}

async function findStore(path: string): Promise<FoundStore> {
  const { SVOD_STORAGE } = process.env;
  const stop = async () => undefined;

  if (SVOD_STORAGE !== undefined) {
    if (!isStoreSetting(SVOD_STORAGE)) throw new LocalFault('storageInvalid', '');

    return { setting: SVOD_STORAGE, stop };
  }

  const folder = await openDataFolder(path);
  const running = await readRunning(folder);

  if (running !== null) return { setting: running.connectionString, stop };

  const azurite = await startAzurite(folder.tables);

  return { setting: azurite.connectionString, stop: azurite.stop };
}
