import { fileURLToPath } from 'node:url';
import { startedText } from '../../../shared/messages/ru/local';
import { DATA_FOLDER } from '../dataFolder';
import { startWithDemo } from '../demo/startWithDemo';
import { LocalFault } from '../localFault';
import { readOptions } from '../readOptions';
import { runCommand } from '../runCommand';

/* npm start: see docs/storage.md for the data folder. */

/** The port Azure's own host takes. */
const PORT = '7071';

await runCommand(async () => {
  const options = readOptions({
    json: { type: 'boolean', default: false },
    empty: { type: 'boolean', default: false },
    port: { type: 'string', default: PORT },
    data: { type: 'string', default: DATA_FOLDER },
  });
  // This file is dist/local/start.mjs.
  const dist = fileURLToPath(new URL('..', import.meta.url));
  const local = await startWithDemo(
    { folder: options.data, dist, port: readPort(options.port) },
    options.empty,
  );
  const { address, keys, folder } = local;

  console.log(options.json ? JSON.stringify({ address, keys }) : startedText(address, keys, folder));

  const fault = await Promise.race([local.broken, untilStopped()]);

  await local.stop();
  if (fault !== null) throw fault;
});

function readPort(text: string): number {
  const port = Number(text);

  if (!/^\d{1,5}$/.test(text) || port > 65_535) throw new LocalFault('portInvalid', text);

  return port;
}

function untilStopped(): Promise<null> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, () => resolve(null));
  });
}
