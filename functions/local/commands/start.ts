import { fileURLToPath } from 'node:url';
import { startedText } from '../../../shared/messages/ru/local';
import { DATA_FOLDER } from '../dataFolder';
import { startWithDemo } from '../demo/startWithDemo';
import { readOptions } from '../readOptions';
import { readPort } from '../readPort';
import { runCommand } from '../runCommand';
import { untilStopped } from '../untilStopped';

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
