import { join } from 'node:path';
import type { JSONWebKeySet } from 'jose';
import { readKeyFile } from './backup/openBackup';

/** The public keys a backup is verified with: of the file that was named, or else its own. Throws `LocalFault`. */
export function keysOption(file: string | undefined, folder: string): Promise<JSONWebKeySet> {
  return readKeyFile(file ?? join(folder, 'jwks.json'));
}
