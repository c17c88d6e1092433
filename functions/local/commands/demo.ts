import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { demo } from '../../../shared/messages/ru/desk';
import { regions } from '../../../shared/regions/regions';
import { tableStore } from '../../src/storage/tableStore';
import { demoKey } from '../demo/demoKey';
import { DEMO_INSTANT } from '../demo/demoPlan';
import { runDemo } from '../demo/runDemo';
import { readOptions } from '../readOptions';
import { runCommand } from '../runCommand';
import { startLocal } from '../startLocal';

/* npm run demo [-- --out FOLDER]: the whole job on a service of its own, which is gone afterwards. */
await runCommand(async () => {
  const { out } = readOptions({ out: { type: 'string', default: 'out' } });
  const folder = await mkdtemp(join(tmpdir(), 'svod-demo-'));

  console.log(demo.starting);

  const local = await startLocal({
    folder,
    dist: fileURLToPath(new URL('..', import.meta.url)),
    port: 0,
    clock: DEMO_INSTANT,
  });
  const store = tableStore(local.connectionString);

  try {
    for (const region of regions) {
      console.log(demo.region(region.name));

      await runDemo({
        region,
        address: local.address,
        keyOf: (reporter) => demoKey(store, region, reporter, new Date(DEMO_INSTANT)),
        folder: join(out, region.name),
        say: (line) => console.log(line),
      });
    }
  } finally {
    await local.stop();
    await rm(folder, { recursive: true, force: true });
  }
});
