import { readFile } from 'node:fs/promises';
import { desk } from '../../../shared/messages/ru/desk';
import type { Grid } from '../../../shared/sheets/grid';
import { readWorkbook } from '../../../shared/xlsx/readWorkbook';
import { DeskFault } from './deskFault';

/** A workbook file: its bytes and its sheets. */
export type Book = { readonly file: string; readonly bytes: Uint8Array; readonly grids: readonly Grid[] };

/** Opens a workbook file. Throws `DeskFault` when there is none or it cannot be read. */
export async function readBook(file: string): Promise<Book> {
  const bytes = await readFile(file).catch(() => {
    throw new DeskFault(desk.unreadableFile(file));
  });
  const read = await readWorkbook(bytes);

  if (!read.ok) throw new DeskFault(desk.fileFaults[read.reason](file));

  return { file, bytes, grids: read.grids };
}
