import { resolve } from 'node:path';
import { backup as texts } from '../../../shared/messages/ru/backup';
import { openBackup } from '../backup/openBackup';
import { restoreBackup } from '../backup/restoreBackup';
import { DATA_FOLDER } from '../dataFolder';
import { keysOption } from '../keysOption';
import { openStore } from '../openStore';
import { readFolderOptions } from '../readOptions';
import { regionOption } from '../regionOption';
import { runCommand } from '../runCommand';

/* npm run restore -- FOLDER [--keys jwks.json] [--data FOLDER]: a backup into a store that has nothing of the region. */
await runCommand(async () => {
  const { folder: path, values } = readFolderOptions({
    keys: { type: 'string' },
    data: { type: 'string', default: DATA_FOLDER },
  });
  const folder = resolve(path);
  const backup = await openBackup(folder, await keysOption(values.keys, folder));
  const region = regionOption(backup.manifest.region);
  const { store, close } = await openStore(values.data);

  try {
    const { written, present } = await restoreBackup(store, region, backup);

    console.log(texts.restored(written, present));
  } finally {
    await close();
  }
});
