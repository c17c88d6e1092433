import { open } from 'node:fs/promises';
import { devNull } from 'node:os';
import { type FirstKeys, makeKey } from '../../functions/local/firstKeys';
import { startFunctions } from '../../functions/local/functionsProcess';
import { newSigningKey } from '../../functions/local/signingKey';
import { prepareStore } from '../../functions/src/storage/prepareStore';
import { tableStore } from '../../functions/src/storage/tableStore';
import { startAzurite } from './azurite';

/** How the functions are to run. */
export type SvodOptions = {
  /** Instant at which the app's clock begins, SVOD_CLOCK; the machine's own time without it. */
  readonly clock?: string;
  /** More of the app's settings, SVOD_… */
  readonly settings?: Readonly<Record<string, string>>;
  /** File that takes the app's log; it is thrown away without one. */
  readonly log?: string;
};

/** Svod running for a test. */
export type TestSvod = {
  readonly address: string;
  /** An access key for each role; the reporter is the city of Khabarovsk. */
  readonly keys: FirstKeys;
  /** For a test that looks at the store itself. */
  readonly connectionString: string;
  /** For `POST /admin/functions/{name}`. */
  readonly adminKey: string;
  readonly stop: () => Promise<void>;
};

/**
 * The built function app (`npm run build`) on a free port, with an empty store in memory, for one test file:
 * start it in `beforeAll`, stop it in `afterAll`.
 */
export async function startSvod({ clock, settings, log = devNull }: SvodOptions = {}): Promise<TestSvod> {
  const azurite = await startAzurite();
  const { connectionString } = azurite;
  const now = clock === undefined ? new Date() : new Date(clock);

  await prepareStore(connectionString);

  const store = tableStore(connectionString);
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
      await azurite.stop();
    };

    return { address: functions.address, adminKey: functions.adminKey, keys, connectionString, stop };
  } catch (error) {
    await azurite.stop();

    throw error;
  } finally {
    await file.close();
  }
}
