import { refuse } from '../fileRefused';
import { MAX_FILE_BYTES } from '../limits';
import { unpack } from '../zip/unpack';
import { zipEntries } from '../zip/zipEntries';
import type { ZipEntry } from '../zip/zipEntry';
import { isEncryptedPackage } from './isEncryptedPackage';
import { type Parts, relatedParts } from './parts';
import { partText } from './partText';
import { pathKey } from './pathKey';

/** An .xlsx file opened, nothing of it unpacked yet. */
export type Package = Parts & { readonly bytes: Uint8Array; readonly entries: readonly ZipEntry[] };

const ZIP_START = [0x50, 0x4b];
const OLE_START = [0xd0, 0xcf, 0x11, 0xe0];

/** Opens an .xlsx file; refuses everything else. */
export async function openPackage(bytes: Uint8Array): Promise<Package> {
  if (bytes.length > MAX_FILE_BYTES) refuse('tooLarge');
  if (startsWith(bytes, OLE_START)) refuse(isEncryptedPackage(bytes) ? 'encrypted' : 'notXlsx');
  if (!startsWith(bytes, ZIP_START)) refuse('notXlsx');

  const entries = zipEntries(bytes);
  const byPath = new Map(entries.map((entry) => [pathKey(entry.name), entry]));

  // Of two parts of one name nobody can tell which is meant, and other programs may take the other.
  if (byPath.size < entries.length) refuse('damaged');

  const text = async (path: string): Promise<string> =>
    partText(await unpack(bytes, byPath.get(pathKey(path)) ?? refuse('damaged')));
  const has = (path: string): boolean => byPath.has(pathKey(path));
  const size = (path: string): number => byPath.get(pathKey(path))?.size ?? 0;
  const related = (owner: string) => relatedParts({ text, has }, owner);
  const workbook = (await related('')).find(({ type }) => type === 'officeDocument')?.target;

  // A .docx is such an archive too, and .xlsb keeps its parts in binary form.
  if (workbook === undefined || !/workbook\d*\.xml$/i.test(workbook)) return refuse('notXlsx');

  return { bytes, entries, workbook, text, related, has, size };
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, place) => bytes[place] === byte);
}
