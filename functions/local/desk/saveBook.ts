import { rename, rm, stat, writeFile } from 'node:fs/promises';
import { desk } from '../../../shared/messages/ru/desk';
import { DeskFault } from './deskFault';

/**
 * Puts `bytes` in the place of a file at once: a crash leaves the old file or the new one, never half of it. Who
 * may read the file stays as it is. Throws `DeskFault` when it cannot be written: Excel locks what it has open.
 */
export async function saveBook(file: string, bytes: Uint8Array): Promise<void> {
  const beside = `${file}.saving`;

  try {
    const mode = await stat(file).then(
      (old) => old.mode,
      () => null,
    );

    await writeFile(beside, bytes, mode === null ? {} : { mode });
    await rename(beside, file);
  } catch {
    await rm(beside, { force: true });
    throw new DeskFault(desk.unwritableFile(file));
  }
}
