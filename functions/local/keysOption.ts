import { join } from 'node:path';
import type { JSONWebKeySet } from 'jose';
import { readKeyFile } from './backup/openBackup';
import { LocalFault } from './localFault';

/** The public keys a backup is verified with: of the file that was named, or else its own. Throws `LocalFault`. */
export async function keysOption(file: string | undefined, folder: string): Promise<JSONWebKeySet> {
  if (file !== undefined) return readKeyFile(file);

  try {
    return await readKeyFile(join(folder, 'jwks.json'));
  } catch (error) {
    throw error instanceof LocalFault ? new LocalFault('backupIncomplete', 'jwks.json') : error;
  }
}
