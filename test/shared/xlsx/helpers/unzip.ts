import { unpack } from '../../../../shared/xlsx/zip/unpack';
import { zipEntries } from '../../../../shared/xlsx/zip/zipEntries';

/** The text of every file in an archive, by name. */
export async function unzip(bytes: Uint8Array): Promise<Readonly<Record<string, string>>> {
  const files: Record<string, string> = {};

  for (const entry of zipEntries(bytes))
    files[entry.name] = new TextDecoder().decode(await unpack(bytes, entry));

  return files;
}
