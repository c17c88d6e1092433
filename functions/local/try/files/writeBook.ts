import type { Book } from '../../../../test/excel-host/model/book';

/** The workbook as an .xlsx file. */
export async function writeBook(book: Book): Promise<Uint8Array<ArrayBuffer>> {
  throw new Error(`${book.sheets.length} sheets cannot be written yet`);
}
