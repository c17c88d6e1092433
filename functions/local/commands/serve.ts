import { randomBytes } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { servedText, signingKeyMadeText } from '../../../shared/messages/ru/local';
import { openStoreOf } from '../../src/storage/openStoreOf';
import { type Host, startHost } from '../host/startHost';
import { writeLine } from '../host/writeLine';
import { LocalFault } from '../localFault';
import { readOptions } from '../readOptions';
import { readPort } from '../readPort';
import { runCommand } from '../runCommand';
import { servedKey } from '../serve/servedKey';
import { checkSettings, serveSettings } from '../serve/serveSettings';
import { serveSite } from '../static/serveSite';
import { untilStopped } from '../untilStopped';

/*
 * npm run serve [-- --host 0.0.0.0] [--port 7071]: the service for others, on the store of SVOD_STORAGE (docs/selfhosting.md).
 * Without the demonstration and its keys. The log goes to standard error.
 */

/** Requests that are being answered have so long to end, in ms: a push of the largest registry takes less. */
const STOP_MS = 10_000;

await runCommand(async () => {
  const options = readOptions({
    host: { type: 'string', default: '127.0.0.1' },
    port: { type: 'string', default: '7071' },
  });
  const port = readPort(options.port);

  // The app reads its settings from here, as in Azure.
  process.env.SVOD_SIGNING_KEY = await readyKey();

  const { port: taken, stop } = await host(options.host, port);
  const stopped = untilStopped();

  console.log(servedText(`http://${options.host}:${taken}`));
  await stopped;
  await stop();
});

// The library's inner server would keep the process.
process.exit();

/** The key that signs receipts, once the store is ready and the app would take all settings. */
async function readyKey(): Promise<string> {
  const settings = serveSettings(process.env);
  const { store, prepare, close } = openStoreOf(settings.SVOD_STORAGE);

  try {
    await prepare();

    const { key, made } = await servedKey(settings, store);

    checkSettings({ ...settings, SVOD_SIGNING_KEY: key });
    if (made !== null) console.error(signingKeyMadeText(made));

    return key;
  } finally {
    close();
  }
}

/** Throws `LocalFault` when the address cannot be listened on. */
async function host(address: string, port: number): Promise<Host> {
  // This file is dist/local/serve.mjs.
  const dist = fileURLToPath(new URL('..', import.meta.url));

  try {
    return await startHost({
      bundle: `${dist}functions/index.cjs`,
      host: address,
      port,
      // Nobody knows it: nothing is started by hand here.
      adminKey: randomBytes(24).toString('base64url'),
      log: writeLine,
      site: serveSite({ dist, keys: null, isPublic: true }),
      stopMs: STOP_MS,
    });
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined;

    if (code === 'MODULE_NOT_FOUND') throw new LocalFault('bundleMissing', '');
    if (code === 'EADDRINUSE' || code === 'EADDRNOTAVAIL' || code === 'EACCES' || code === 'ENOTFOUND') {
      throw new LocalFault('addressTaken', `${address}:${port}`);
    }

    throw error;
  }
}
