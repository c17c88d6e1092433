import { refuse } from '../fileRefused';
import { MAX_FILE_BYTES } from '../limits';
import { unpack } from '../zip/unpack';
import { zipEntries } from '../zip/zipEntries';
import type { ZipEntry } from '../zip/zipEntry';
import { isEncryptedPackage } from './isEncryptedPackage';
import { partPath, relationshipsPath } from './partPath';
import { pathKey } from './pathKey';
import { type Relationship, relationships } from './relationships';

/** An .xlsx file opened, nothing of it unpacked yet. */
export type Package = {
  readonly bytes: Uint8Array;
  readonly entries: readonly ZipEntry[];
  /** Path of the workbook part. */
  readonly workbook: string;
  /** The text of a part; refuses the file when the part is missing. */
  readonly text: (path: string) => Promise<string>;
  readonly has: (path: string) => boolean;
  /** Relationships of a part, with paths instead of targets; none when it has no such part. */
  readonly related: (owner: string) => Promise<readonly Relationship[]>;
};

const ZIP_START = [0x50, 0x4b];
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens an .xlsx file; refuses everything else. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  if (bytes.length > MAX_FILE_BYTES) refuse('tooLarge');
  if (startsWith(bytes, OLE_START)) refuse(isEncryptedPackage(bytes) ? 'encrypted' : 'notXlsx');
  if (!startsWith(bytes, ZIP_START)) refuse('notXlsx');

  const entries = zipEntries(bytes);
  const byPath = new Map(entries.map((entry) => [pathKey(entry.name), entry]));
  const text = async (path: string): Promise<string> =>
    new TextDecoder().decode(await unpack(bytes, byPath.get(pathKey(path)) ?? refuse('damaged')));
  const related = async (owner: string): Promise<readonly Relationship[]> => {
    const path = relationshipsPath(owner);

    if (!byPath.has(pathKey(path))) return [];

    return relationships(await text(path)).map((one) => ({ ...one, target: partPath(owner, one.target) }));
  };
  const workbook = (await related('')).find(({ type }) => type === 'officeDocument')?.target;

  // A .docx is such an archive too, and .xlsb keeps its parts in binary form.
  if (workbook === undefined || !/workbook\d*\.xml$/i.test(workbook)) return refuse('notXlsx');

  return { bytes, entries, workbook, text, related, has: (path) => byPath.has(pathKey(path)) };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}
