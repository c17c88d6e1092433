import { desk } from '../../../shared/messages/ru/desk';
import { type NewRevision, stampWorkbook } from '../../../shared/xlsx/stampWorkbook';
import { DeskFault } from './deskFault';
import { readBook } from './readBook';
import { saveBook } from './saveBook';

/** Writes into a workbook which revisions its sheets continue now. Throws `DeskFault`. */
export async function stampBook(file: string, accepted: readonly NewRevision[]): Promise<void> {
  const { bytes } = await readBook(file);
  const stamped = await stampWorkbook(bytes, accepted);

  if (!stamped.ok) throw new DeskFault(desk.fileFaults[stamped.reason](file));

  await saveBook(file, stamped.bytes);
}
