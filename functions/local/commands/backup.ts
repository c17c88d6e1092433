import { resolve } from 'node:path';
import { backup } from '../../../shared/messages/ru/backup';
import { writeBackup } from '../backup/writeBackup';
import { DATA_FOLDER } from '../dataFolder';
import { openStore } from '../openStore';
import { readOptions } from '../readOptions';
import { regionOption } from '../regionOption';
import { runCommand } from '../runCommand';
import { deploymentKey } from '../signingKey';

/* npm run backup -- --region khabarovsk [--out FOLDER] [--data FOLDER]: all that a region has sent, as signed files. */
await runCommand(async () => {
  const options = readOptions({
    region: { type: 'string', default: '' },
    out: { type: 'string' },
    data: { type: 'string', default: DATA_FOLDER },
  });
  const region = regionOption(options.region);
  const now = new Date();
  const folder = resolve(options.out ?? `out/${region.key}-${now.toISOString().replaceAll(/[:.]/g, '-')}`);
  const key = await deploymentKey(options.data);
  const { store, close } = await openStore(options.data);

  try {
    const { files, entities } = await writeBackup(store, region, key, folder, now);

    console.log(backup.written(folder, files, entities));
    console.log(backup.keep);
  } finally {
    await close();
  }
});
