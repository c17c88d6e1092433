/**
 * Why a file cannot be opened. `notXlsx`: something else, such as an old .xls or a web page saved as a table.
 * `encrypted`: locked with a password. `tooLarge`: over limits.ts. `damaged`: an .xlsx whose insides do not
 * hold together. `noSheet`: the sheet to edit is not there. `sheetTaken`: the user has a sheet of the name
 * that a new one of Svod's would take.
 */
export type FileFault = 'notXlsx' | 'encrypted' | 'tooLarge' | 'damaged' | 'noSheet' | 'sheetTaken';

/** A file that could not be opened. */
export type FileRefusal = {
  readonly ok: false;
  readonly reason: FileFault;
  /** The sheet that is not there or is taken. */
  readonly sheet?: string;
};

/** Thrown inside this folder only; `refusable` makes it a value. */
class FileRefused extends Error {
  constructor(
    readonly reason: FileFault,
    readonly sheet: string | undefined,
  ) {
    super(reason);
  }
}

/** Gives up on the file for `reason`, which may be about one sheet. */
export function refuse(reason: FileFault, sheet?: string): never {
  throw new FileRefused(reason, sheet);
}

/** What `work` gives, or the reason for which it refused the file. Any other error is a bug and is thrown on. */
export async function refusable<T>(work: () => Promise<T>): Promise<T | FileRefusal> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileRefused) return refusal(error);

    throw error;
  }
}

function refusal({ reason, sheet }: FileRefused): FileRefusal {
  return sheet === undefined ? { ok: false, reason } : { ok: false, reason, sheet };
}
