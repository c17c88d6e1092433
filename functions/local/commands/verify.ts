import { resolve } from 'node:path';
import { backup as texts } from '../../../shared/messages/ru/backup';
import { openBackup } from '../backup/openBackup';
import { keysOption } from '../keysOption';
import { readFolderOptions } from '../readOptions';
import { regionOption } from '../regionOption';
import { runCommand } from '../runCommand';
import { verifyBackup } from '../verify/verifyBackup';

/** Faults that are printed. */
const PRINTED = 50;

/*
 * npm run verify -- FOLDER [--keys jwks.json]: recomputes a region from a backup, without a service or a store.
 * dist/local/verify.mjs runs by itself, on any machine with Node. Ends with code 1 when something differs.
 */
await runCommand(async () => {
  const { folder: path, values } = readFolderOptions({ keys: { type: 'string' } });
  const folder = resolve(path);
  const keys = await keysOption(values.keys, folder);
  const backup = await openBackup(folder, keys);
  const verdict = await verifyBackup(backup, regionOption(backup.manifest.region), keys);
  const { faults } = verdict;

  console.log(texts.verified(verdict.revisions, verdict.contents, verdict.years));
  if (values.keys === undefined) console.log(texts.ownKeys);

  if (faults.length === 0) {
    console.log(texts.sound);

    return;
  }

  process.exitCode = 1;
  console.log(texts.faults(faults.length));
  for (const { where, kind, difference } of faults.slice(0, PRINTED))
    console.log(texts.fault(where, kind, difference));
  if (faults.length > PRINTED) console.log(texts.more(faults.length - PRINTED));
});
