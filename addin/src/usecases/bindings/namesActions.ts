import type { Outcome, PickedFile } from '../desk';
import { DeskProblem } from '../desk/deskProblem';
import type { DeskWork } from '../desk/deskWork';
import { readNames as read } from '../names/readNames';
import { writeNames as write } from '../names/writeNames';
import { readOwner } from '../readOwner';

/** The names file of the open workbook. */
export async function writeNames(work: DeskWork, passphrase: string): Promise<PickedFile> {
  const owner = await readOwner(work, await work.workbook.listSheets());

  return orProblem(await write(work.workbook, owner, passphrase));
}

/** Fills a colleague's names into the open workbook; gives the number of rows. */
export async function readNames(
  work: DeskWork,
  file: PickedFile,
  passphrase: string,
): Promise<{ readonly rows: number }> {
  const { workbook, memory } = work;
  const owner = await readOwner(work, await workbook.listSheets());
  const filled = orProblem(await read(workbook, owner, file, passphrase));

  memory.lastCheck = null;

  return filled;
}

function orProblem<T>(outcome: Outcome<T>): T {
  if (!outcome.ok) throw new DeskProblem(outcome.problem);

  return outcome.value;
}
