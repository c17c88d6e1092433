import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook } from '../../../addin/src/usecases/checkWorkbook';
import { markWorkbook } from '../../../addin/src/usecases/markWorkbook';
import { readLastYear } from '../../../addin/src/usecases/readLastYear';
import { desk } from '../../../shared/messages/ru/desk';
import { DeskFault } from './deskFault';
import { ownerOf } from './ownerOf';
import { readBook } from './readBook';
import { saveBook } from './saveBook';
import type { Session } from './sessionOf';
import { workbookLines } from './workbookLines';

/**
 * Checks the workbook in `file`, prints what was found and writes codes and «Замечания» into it. With a session
 * it is compared with the year before, too. Throws `DeskFault`.
 */
export async function checkBook(
  file: string,
  session: Session | null,
  say: (line: string) => void,
): Promise<CheckedWorkbook> {
  const book = await readBook(file);
  const owner = ownerOf(book, session?.reporters ?? null, new Date());
  const lastYear = session ? await readLastYear(session.api, owner) : {};
  const checked = checkWorkbook(book.grids, { ...owner, lastYear });

  for (const line of workbookLines(checked)) say(line);

  const marked = await markWorkbook(book.bytes, checked);

  if (!marked.ok) throw new DeskFault(desk.fileFaults[marked.reason](file));
  await saveBook(file, marked.bytes);

  return checked;
}
