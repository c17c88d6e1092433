import { access, constants, mkdir } from 'node:fs/promises';
import { resolve } from 'node:path';
import { LocalFault } from './localFault';

/** Paths in the data folder (docs/storage.md). */
export type DataFolder = {
  readonly folder: string;
  /** Azurite's own folder. */
  readonly tables: string;
  readonly keys: string;
  readonly signingKey: string;
  /** How to reach what is running; there only meanwhile. */
  readonly running: string;
  readonly log: string;
};

/** Where the data are unless told otherwise, from the folder the command is given in. */
export const DATA_FOLDER = '.svod';

/** Makes the folder ready for use, for its owner only. Throws `LocalFault`. */
export async function openDataFolder(path: string): Promise<DataFolder> {
  const folder = resolve(path);
  const tables = resolve(folder, 'tables');

  try {
    await mkdir(tables, { recursive: true, mode: 0o700 });
    await access(folder, constants.R_OK | constants.W_OK | constants.X_OK);
  } catch (error) {
    throw new LocalFault('folderUnusable', error instanceof Error ? error.message : folder);
  }

  return {
    folder,
    tables,
    keys: resolve(folder, 'keys.json'),
    signingKey: resolve(folder, 'signing-key.json'),
    running: resolve(folder, 'running.json'),
    log: resolve(folder, 'functions.log'),
  };
}
