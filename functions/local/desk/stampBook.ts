import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { continueWorkbook } from '../../../addin/src/usecases/continueWorkbook';
import { desk } from '../../../shared/messages/ru/desk';
import type { NewRevision } from '../../../shared/xlsx/stampWorkbook';
import { DeskFault } from './deskFault';
import { readBook } from './readBook';
import { saveBook } from './saveBook';

/** Writes into a workbook which revisions its sheets continue now. Throws `DeskFault`. */
export async function stampBook(
  file: string,
  checked: CheckedWorkbook,
  accepted: readonly NewRevision[],
): Promise<void> {
  const { bytes } = await readBook(file);
  const stamped = await continueWorkbook(bytes, checked, accepted);

  if (!stamped.ok) throw new DeskFault(desk.fileFaults[stamped.reason](file));

  await saveBook(file, stamped.bytes);
}
