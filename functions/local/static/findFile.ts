import { stat } from 'node:fs/promises';
import { join } from 'node:path';

/** A file to be served. */
export type FoundFile = { readonly file: string; readonly size: number; readonly etag: string };

/**
 * A segment of a path that names a file of ours. No dot in front or behind, no backslash, colon, percent sign or
 * control character: so there is no way up, no hidden file, no drive and no stream of another system.
 */
const SEGMENT = /^[\w-]+(?:\.[\w-]+)*$/;

/**
 * The file a path names in the first of the folders that has it; `null` when none has.
 *
 * @param path decoded, with a slash in front
 */
export async function findFile(folders: readonly string[], path: string): Promise<FoundFile | null> {
  const segments = path.slice(1).split('/');

  if (!segments.every((segment) => SEGMENT.test(segment))) return null;

  for (const folder of folders) {
    const file = join(folder, ...segments);
    const found = await stat(file).catch(() => null);

    if (found?.isFile()) {
      const etag = `"${found.size.toString(36)}-${Math.trunc(found.mtimeMs).toString(36)}"`;

      return { file, size: found.size, etag };
    }
  }

  return null;
}
