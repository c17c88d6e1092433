import { readFile } from 'node:fs/promises';
import { type FileWorkbook, fileWorkbook } from '../../../addin/src/file/fileWorkbook';
import { newMemory } from '../../../addin/src/usecases/desk/deskMemory';
import type { DeskWork } from '../../../addin/src/usecases/desk/deskWork';
import { desk } from '../../../shared/messages/ru/desk';
import { DeskFault } from './deskFault';
import { saveBook } from './saveBook';
import type { Session } from './sessionOf';

/** A workbook file and what the pane's use cases need to work on it. */
export type BookWork = {
  readonly file: string;
  readonly work: DeskWork & { readonly workbook: FileWorkbook };
  /** Puts what has become of the workbook into the file. Throws `DeskFault`. */
  readonly save: () => Promise<void>;
};

/** Opens a workbook file for the holder of `session`. Throws `DeskFault` when there is none; what it holds is seen later. */
export async function bookWork(
  file: string,
  session: Session | null,
  now: () => Date = () => new Date(),
): Promise<BookWork> {
  const bytes = await readFile(file).catch(() => {
    throw new DeskFault(desk.unreadableFile(file));
  });
  const workbook = fileWorkbook(bytes);
  const memory = newMemory();

  if (session)
    memory.member = {
      api: session.api,
      session: { ...session, reporters: [...session.reporters], openYears: [...session.openYears] },
    };

  return {
    file,
    work: { road: 'file', workbook, keys: NO_KEYS, address: '', clock: now, memory },
    save: async () => {
      const changed = workbook.bytes();

      if (changed !== null && changed !== bytes) await saveBook(file, changed);
    },
  };
}

/** A command is given its key anew each time. */
const NO_KEYS = { read: () => null, write: () => undefined, clear: () => undefined };
