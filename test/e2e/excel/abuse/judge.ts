import { checkWorkbook } from '../../../../addin/src/usecases/checkWorkbook';
import type { CheckedWorkbook } from '../../../../addin/src/usecases/checkedWorkbook';
import { contentHashes } from '../../../../addin/src/usecases/check/contentHashes';
import { sheetsToRead } from '../../../../addin/src/usecases/check/sheetsToRead';
import type { Desk } from '../../../../addin/src/usecases/desk';
import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import { OWNER } from '../../../addin/usecases/book';
import { given } from '../../../addin/usecases/deskOver';
import { differences } from './differences';
import { foundIn } from './foundIn';

/** The workbook as it is read now, without a mark made. */
export async function readNow(port: WorkbookPort): Promise<CheckedWorkbook> {
  const names = sheetsToRead(await port.listSheets());

  return checkWorkbook(await port.readSheets(names), OWNER);
}

/** What a check on one of the roads comes to. `hashes` are of the sheets whose codes are all there. */
export async function judge(
  { desk, port }: { readonly desk: Desk; readonly port: WorkbookPort },
  before: CheckedWorkbook,
) {
  const now = await readNow(port);
  const isCoded = now.sheets.every(({ reading }) => reading.newCodes.length === 0);
  const report = await given(desk.check());

  return {
    finds: foundIn(report),
    differs: differences(before, now),
    hashes: isCoded ? await contentHashes(now) : null,
  };
}
