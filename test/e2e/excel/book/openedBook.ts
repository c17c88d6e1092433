import { fromXlsx } from '../../../excel-host/export/fromXlsx';
import type { Book } from '../../../excel-host/model/book';

/** The file opened in Excel. */
export async function openedBook(bytes: Uint8Array): Promise<Book> {
  const opened = await fromXlsx(bytes);

  if (!opened.ok) throw new Error(opened.reason);

  return opened.book;
}
