import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook } from '../../../addin/src/usecases/checkWorkbook';
import { markWorkbook } from '../../../addin/src/usecases/markWorkbook';
import { desk } from '../../../shared/messages/ru/desk';
import type { Reporter } from '../../../shared/regions/reporter';
import { DeskFault } from './deskFault';
import { findingLines } from './findingLines';
import { ownerOf } from './ownerOf';
import { readBook } from './readBook';
import { saveBook } from './saveBook';

/** So many findings of a sheet are printed; all stand on «Замечания». */
const PRINTED = 20;

/** Checks the workbook in `file`, prints what was found and writes codes and «Замечания» into it. Throws `DeskFault`. */
export async function checkBook(
  file: string,
  own: readonly Reporter[],
  say: (line: string) => void,
): Promise<CheckedWorkbook> {
  const book = await readBook(file);
  const checked = checkWorkbook(book.grids, ownerOf(book, own, new Date()));

  for (const line of findingLines(checked, PRINTED)) say(line);

  const marked = await markWorkbook(book.bytes, checked);

  if (!marked.ok) throw new DeskFault(desk.fileFaults[marked.reason](file));
  await saveBook(file, marked.bytes);

  return checked;
}
