import { open, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { prepareStore } from '../src/storage/prepareStore';
import { tableStore } from '../src/storage/tableStore';
import { type Azurite, AzuriteDidNotStart, startAzurite } from './azurite';
import { type DataFolder, openDataFolder } from './dataFolder';
import { type FirstKeys, firstKeys } from './firstKeys';
import { startFunctions } from './functionsProcess';
import { LocalFault } from './localFault';
import { nothingSent } from './nothingSent';
import { readRunning, removeRunning, writeRunning } from './running';
import { signingKeyOf } from './signingKey';

/** Where Azurite keeps its tables in its folder. */
const DATABASE = '__azurite_db_table__.json';

/** Where to start what. */
export type LocalOptions = {
  readonly folder: string;
  /** The folder that `npm run build` fills, with a slash at the end. */
  readonly dist: string;
  readonly port: number;
  /** Instant at which the app's clock begins; the machine's own time without it. */
  readonly clock?: string;
};

/** Svod running on this machine. */
export type Local = {
  readonly address: string;
  readonly keys: FirstKeys;
  /** Whether the keys are new and nothing has been sent yet. */
  readonly firstStart: boolean;
  readonly folder: string;
  /** Of the table service, for commands that admit members. */
  readonly connectionString: string;
  /** Ends everything, the data saved. */
  readonly stop: () => Promise<void>;
  /** Resolves to the reason when a part ends that was not stopped. */
  readonly broken: Promise<LocalFault>;
};

/**
 * Starts the table service and the function app, each in a process of its own, on the data of a folder, and
 * makes what a first start needs. Throws `LocalFault`; nothing is left running then.
 */
export async function startLocal({ folder: path, ...options }: LocalOptions): Promise<Local> {
  const folder = await openDataFolder(path);
  const running = await readRunning(folder);

  if (running !== null) throw new LocalFault('alreadyRunning', running.address);

  const azurite = await startTables(folder);

  try {
    return await startApp(folder, azurite, options);
  } catch (error) {
    await azurite.stop();

    throw error;
  }
}

async function startTables({ tables }: DataFolder): Promise<Azurite> {
  try {
    return await startAzurite(tables);
  } catch (error) {
    if (!(error instanceof AzuriteDidNotStart)) throw error;

    const database = join(tables, DATABASE);

    throw (await isDamaged(database))
      ? new LocalFault('tablesDamaged', database)
      : new LocalFault('tablesFailed', error.message);
  }
}

async function isDamaged(database: string): Promise<boolean> {
  try {
    JSON.parse(await readFile(database, 'utf8'));

    return false;
  } catch (error) {
    return error instanceof SyntaxError;
  }
}

async function startApp(
  folder: DataFolder,
  azurite: Azurite,
  { dist, port, clock }: Omit<LocalOptions, 'folder'>,
): Promise<Local> {
  const { connectionString } = azurite;
  const store = tableStore(connectionString);

  await prepareStore(connectionString);

  const { keys, made } = await firstKeys(folder, store, new Date());
  const settings = {
    SVOD_STORAGE: connectionString,
    SVOD_SIGNING_KEY: await signingKeyOf(folder),
    ...(clock === undefined ? {} : { SVOD_CLOCK: clock }),
  };
  const log = await open(folder.log, 'w', 0o600);
  const firstStart = made && (await nothingSent(store));
  const functions = await startFunctions({ dist, port, settings, log: log.fd, site: { keys } }).finally(() =>
    log.close(),
  );
  const { address, adminKey } = functions;

  try {
    await writeRunning(folder, { address, connectionString, adminKey });
  } catch (error) {
    await functions.stop();

    throw error;
  }

  return {
    address,
    keys,
    firstStart,
    folder: folder.folder,
    connectionString,
    broken: Promise.race([
      functions.gone.then(() => new LocalFault('functionsGone', folder.log)),
      azurite.gone.then(() => new LocalFault('tablesGone', '')),
    ]),
    stop: async () => {
      await functions.stop();
      await azurite.stop();
      await removeRunning(folder);
    },
  };
}
