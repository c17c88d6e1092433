import { openPackage, type Package } from '../../../shared/xlsx/package/openPackage';
import { type PackageEdit, packageEdit } from '../../../shared/xlsx/package/packageEdit';
import { type KnownContent, nothingKnown } from '../../../shared/xlsx/readSheets';
import { WorkbookFault } from '../ports/workbookFault';
import { withFileFaults } from './fileFault';

/** A file held in memory between operations, opened once and read as far as was asked. */
export type HeldFile = {
  /** The file as it is now; `null` before there is one. */
  readonly bytes: () => Uint8Array | null;
  /** Reads the file; `null` when there is none. */
  readonly read: <T>(work: (file: Package | null, known: KnownContent) => Promise<T>) => Promise<T>;
  /** Changes the file, wholly or, when `work` throws, not at all. `notWorkbook` when there is none. */
  readonly change: (work: (edit: PackageEdit) => Promise<void>) => Promise<void>;
  /** Puts a new file in the place of none. */
  readonly replace: (bytes: Uint8Array) => void;
};

/**
 * Holds `first`. Operations run one after another, so that none builds on a file that another is changing; what
 * has been read is kept until its part of the file changes.
 */
export function heldFile(first: Uint8Array | null): HeldFile {
  let bytes = first;
  let opened: Package | null = null;
  let known = nothingKnown();
  let last: Promise<unknown> = Promise.resolve();

  const open = async (): Promise<Package | null> => {
    if (bytes !== null) opened ??= await openPackage(bytes);

    return opened;
  };
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const turn = last.then(() => withFileFaults(work));

    last = turn.catch(() => undefined);

    return turn;
  };

  return {
    bytes: () => bytes,
    read: (work) => inTurn(async () => work(await open(), known)),
    change: (work) =>
      inTurn(async () => {
        const file = await open();

        if (file === null) throw new WorkbookFault('notWorkbook');

        const edit = packageEdit(file);

        await work(edit);

        if (edit.changed().size === 0) return;

        bytes = await edit.bytes();
        opened = await openPackage(bytes);
        for (const path of edit.changed()) known.sheets.delete(path);
      }),
    replace: (made) => {
      bytes = made;
      opened = null;
      known = nothingKnown();
    },
  };
}
