import { readdir, readFile } from 'node:fs/promises';
import { join, relative } from 'node:path';

/** Name and content of every file below a folder; folders by their names. */
export async function filesUnder(folder: string): Promise<readonly Uint8Array[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const all = await Promise.all(
    entries.map(async (entry) => {
      const path = join(entry.parentPath, entry.name);
      const name = Buffer.from(relative(folder, path));

      return entry.isFile() ? [name, await readFile(path)] : [name];
    }),
  );

  return all.flat();
}
