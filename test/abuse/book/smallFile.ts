import { fileRoad } from '../../../addin/src/file/fileRoad';
import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { openPackage } from '../../../shared/xlsx/package/openPackage';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import { writeZip } from '../../../shared/xlsx/zip/writeZip';
import { unzip } from '../../shared/xlsx/helpers/unzip';
import { readNow } from './judge';
import { SMALL_OWNER, smallSpecs } from './smallBook';

/** Parts of a workbook by their paths. */
export type Parts = Readonly<Record<string, string>>;

/** What is to become of parts: another text, other bytes, or nothing. */
export type PartChanges = Readonly<Record<string, string | Uint8Array | null | ((text: string) => string)>>;

/** A workbook without mistakes, and what it is read as. */
export type SmallFile = {
  readonly bytes: Uint8Array;
  readonly parts: Parts;
  readonly before: CheckedWorkbook;
  /** The same file with some parts changed. A change that changes nothing is a mistake in the case. */
  readonly with: (changes: PartChanges) => Promise<Uint8Array>;
};

/** Where its parts stand. */
export const PART = {
  types: '[Content_Types].xml',
  rootRels: '_rels/.rels',
  book: 'xl/workbook.xml',
  bookRels: 'xl/_rels/workbook.xml.rels',
  strings: 'xl/sharedStrings.xml',
  styles: 'xl/styles.xml',
  organisations: 'xl/worksheets/sheet2.xml',
  mentors: 'xl/worksheets/sheet3.xml',
  mentees: 'xl/worksheets/sheet4.xml',
} as const;

/** The small workbook as Svod writes it. */
export async function smallFile(): Promise<SmallFile> {
  const bytes = await writeWorkbook(smallSpecs());

  return {
    bytes,
    parts: await unzip(bytes),
    before: await readBytes(bytes),
    with: (changes) => withParts(bytes, changes),
  };
}

/** The file on the file road. Throws `WorkbookFault` where it is refused. */
export async function readBytes(bytes: Uint8Array): Promise<CheckedWorkbook> {
  const road = fileRoad();

  await road.open(bytes);

  return readNow(road.workbook, SMALL_OWNER);
}

/** The file with some parts changed, all others as they are. */
export async function withParts(bytes: Uint8Array, changes: PartChanges): Promise<Uint8Array> {
  const { entries } = await openPackage(bytes);
  const parts = await unzip(bytes);
  const encoder = new TextEncoder();
  const changed = Object.entries(changes).map(([path, change]): [string, Uint8Array | null] => {
    if (change === null || change instanceof Uint8Array) return [path, change];

    const old = parts[path] ?? '';
    const text = typeof change === 'string' ? change : change(old);

    if (text === old) throw new Error(`nothing changed in ${path}`);

    return [path, encoder.encode(text)];
  });

  return writeZip(bytes, entries, new Map(changed));
}
