import { prepareStore } from '../src/storage/prepareStore';
import { tableStore } from '../src/storage/tableStore';
import { startAzurite } from './azurite';
import { openDataFolder } from './dataFolder';
import { LocalFault } from './localFault';
import { readRunning } from './running';

/** A store that a command may use until it closes it. */
export type OpenStore = { readonly connectionString: string; readonly close: () => Promise<void> };

/**
 * The store of this deployment: the one that SVOD_STORAGE names, or the one that `npm start` is running on the
 * data folder, or else that folder's own, started for the time being. Its tables are there.
 */
export async function openStore(path: string): Promise<OpenStore> {
  const store = await findStore(path);

  await prepareStore(store.connectionString);

  return store;
}

async function findStore(path: string): Promise<OpenStore> {
  const { SVOD_STORAGE } = process.env;
  const close = async () => undefined;

  if (SVOD_STORAGE !== undefined) return { connectionString: checked(SVOD_STORAGE), close };

  const folder = await openDataFolder(path);
  const running = await readRunning(folder);

  if (running !== null) return { connectionString: running.connectionString, close };

  const azurite = await startAzurite(folder.tables);

  return { connectionString: azurite.connectionString, close: azurite.stop };
}

/** The client library throws whatever comes when it cannot read a connection string. */
function checked(connectionString: string): string {
  try {
    tableStore(connectionString);

    return connectionString;
  } catch {
    throw new LocalFault('storageInvalid', '');
  }
}
