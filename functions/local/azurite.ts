import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { createRequire } from 'node:module';
import { freePort } from './freePort';

/** A running table service. */
export type Azurite = {
  /** For `TableClient.fromConnectionString`; the account key is new on every start. */
  readonly connectionString: string;
  /** Saves and ends the process; resolves when it is gone. */
  readonly stop: () => Promise<void>;
  /** Resolves when the process is gone, whoever ended it. */
  readonly gone: Promise<void>;
};

/** Azurite did not start: `message` is its last line. */
export class AzuriteDidNotStart extends Error {
  override readonly name = 'AzuriteDidNotStart';
}

const ACCOUNT = 'svod';
const START_MS = 30_000;
/** Saving a region's data takes well under a second; killing it loses the last five, so it is waited for. */
const STOP_MS = 10_000;
const PORT_TRIES = 5;

/**
 * Azurite saves its data on SIGINT only (SIGTERM loses up to five seconds). The child gives itself that
 * signal when the channel to this process closes: on `stop()`, and also when this process is killed, so no
 * orphan keeps writing into the folder. Unlike a sent signal this works on Windows too.
 */
const SAVE_WHEN_PARENT_GOES = `data:text/javascript,${encodeURIComponent(
  "process.on('disconnect', () => process.emit('SIGINT'))",
)}`;

/**
 * Starts the table service of Azurite as a child on a free port of 127.0.0.1, its data in `folder`, or in
 * memory for `null`. Throws `AzuriteDidNotStart`.
 */
export async function startAzurite(folder: string | null): Promise<Azurite> {
  const accountKey = randomBytes(32).toString('base64');

  for (let tries = 1; ; tries += 1) {
    const port = await freePort();
    const child = spawnAzurite(port, accountKey, folder);
    const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
    const started = await waitUntilStarted(child);

    if (started === true) {
      return {
        connectionString:
          `DefaultEndpointsProtocol=http;AccountName=${ACCOUNT};AccountKey=${accountKey};` +
          `TableEndpoint=http://127.0.0.1:${port}/${ACCOUNT};`,
        stop: () => stop(child, gone),
        gone,
      };
    }
    if (tries === PORT_TRIES || !started.includes('EADDRINUSE')) throw new AzuriteDidNotStart(started);
  }
}

function spawnAzurite(port: number, accountKey: string, folder: string | null): ChildProcess {
  const program = createRequire(import.meta.url).resolve('azurite/dist/src/table/main.js');

  return spawn(
    process.execPath,
    [
      ...['--import', SAVE_WHEN_PARENT_GOES, program],
      ...['--tableHost', '127.0.0.1', '--tablePort', String(port)],
      ...['--silent', '--disableTelemetry', '--skipApiVersionCheck'],
      ...(folder === null ? ['--inMemoryPersistence'] : ['--location', folder]),
    ],
    {
      // A group of its own: Ctrl+C in the terminal reaches this process only, which then stops the child once.
      detached: true,
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
      // An account of our own: the emulator's published key would open the data to any local program.
      env: { ...process.env, AZURITE_ACCOUNTS: `${ACCOUNT}:${accountKey}` },
    },
  );
}

/** `true`, or what the child said before it gave up. */
function waitUntilStarted(child: ChildProcess): Promise<true | string> {
  return new Promise((resolve) => {
    let said = '';
    const timer = setTimeout(() => {
      child.kill('SIGKILL');
      resolve(lastLine(said) || 'no answer');
    }, START_MS);
    const settle = (result: true | string) => {
      clearTimeout(timer);
      resolve(result);
    };
    const listen = (text: string) => {
      said = `${said}${text}`.slice(-2000);
      if (said.includes('successfully started')) settle(true);
    };

    child.stdout?.setEncoding('utf8').on('data', listen);
    child.stderr?.setEncoding('utf8').on('data', listen);
    child.once('error', (error) => settle(error.message));
    child.once('exit', () => settle(lastLine(said) || 'ended at once'));
  });
}

function lastLine(said: string): string {
  return (said.trim().split('\n').at(-1) ?? '').replace('Exiting due to an unhandled error: ', '');
}

async function stop(child: ChildProcess, gone: Promise<void>): Promise<void> {
  if (child.connected) child.disconnect();

  const timer = setTimeout(() => child.kill('SIGKILL'), STOP_MS);

  await gone;
  clearTimeout(timer);
}
