import { mkdtemp, open, rm } from 'node:fs/promises';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { type FirstKeys, makeKey } from '../../functions/local/firstKeys';
import { startFunctions } from '../../functions/local/functionsProcess';
import { newSigningKey } from '../../functions/local/signingKey';
import { openStoreOf } from '../../functions/src/storage/openStoreOf';
import { startAzurite } from './azurite';

/** How the functions are to run. */
export type SvodOptions = {
  /** Instant at which the app's clock begins, SVOD_CLOCK; the machine's own time without it. */
  readonly clock?: string;
  /** More of the app's settings, SVOD_… */
  readonly settings?: Readonly<Record<string, string>>;
  /** On a durable store in a file, which starts sooner than Azurite. */
  readonly durable?: boolean;
  /** File that takes the app's log; it is thrown away without one. */
  readonly log?: string;
};

/** Svod running for a test. */
export type TestSvod = {
  readonly address: string;
  /** An access key for each role; the reporter is the city of Khabarovsk. */
  readonly keys: FirstKeys;
  /** SVOD_STORAGE, for a test that looks at the store itself. */
  readonly connectionString: string;
  /** For `POST /admin/functions/{name}`. */
  readonly adminKey: string;
  readonly stop: () => Promise<void>;
};

/**
 * The built function app (`npm run build`) on a free port, with an empty store, for one test file:
 * start it in `beforeAll`, stop it in `afterAll`.
 */
export async function startSvod(options: SvodOptions = {}): Promise<TestSvod> {
  const { clock, settings, durable = false, log = devNull } = options;
  const { connectionString, stop: stopStore } = durable ? await newFile() : await startAzurite();
  const now = clock === undefined ? new Date() : new Date(clock);
  const { store, prepare, close } = openStoreOf(connectionString);

  await prepare();

  const keys = {
    reporter: await makeKey(store, 'reporter', now),
    operator: await makeKey(store, 'operator', now),
    analyst: await makeKey(store, 'analyst', now),
  };
  const file = await open(log, 'a');

  try {
    const functions = await startFunctions({
      dist: `${process.cwd()}/dist/`,
      port: 0,
      settings: {
        SVOD_STORAGE: connectionString,
        SVOD_SIGNING_KEY: newSigningKey(),
        ...(clock === undefined ? {} : { SVOD_CLOCK: clock }),
        ...settings,
      },
      log: file.fd,
      site: { keys },
    });
    const stop = async () => {
      await functions.stop();
      close();
      await stopStore();
    };

    return { address: functions.address, adminKey: functions.adminKey, keys, connectionString, stop };
  } catch (error) {
    close();
    await stopStore();

    throw error;
  } finally {
    await file.close();
  }
}

/** A file for a durable store, in a folder of its own. */
async function newFile(): Promise<{ connectionString: string; stop: () => Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'svod-store-'));

  return {
    connectionString: `file:${join(folder, 'svod.db')}`,
    stop: () => rm(folder, { recursive: true, force: true }),
  };
}
