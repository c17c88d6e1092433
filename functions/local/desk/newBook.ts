import { writeFile } from 'node:fs/promises';
import { desk } from '../../../shared/messages/ru/desk';
import { DeskFault } from './deskFault';

/**
 * Writes a workbook to a file that must not be there yet: a filled workbook is the only home of its names.
 * Throws `DeskFault`.
 */
export async function newBook(file: string, bytes: Uint8Array): Promise<void> {
  try {
    await writeFile(file, bytes, { flag: 'wx' });
  } catch (error) {
    const isTaken = typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST';

    throw new DeskFault(isTaken ? desk.fileTaken(file) : desk.unwritableFile(file));
  }
}
