import { check } from '../../../addin/src/usecases/check/check';
import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { attempt } from '../../../addin/src/usecases/desk/attempt';
import type { BookWork } from './bookWork';
import { problemFault } from './problemFault';
import { workbookLines } from './workbookLines';

/**
 * Checks a workbook file as the pane does, prints what was found, and writes codes, findings and «Замечания» into
 * it. With a session it is compared with the year before, too. Throws `DeskFault`.
 */
export async function checkBook(
  { file, work, save }: BookWork,
  say: (line: string) => void,
): Promise<CheckedWorkbook> {
  const done = await attempt(() => check(work));

  if (!done.ok) throw problemFault(done.problem, file);

  const { checked } = done.value;

  for (const line of workbookLines(checked)) say(line);
  await save();

  return checked;
}
