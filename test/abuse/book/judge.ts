import type { WorkbookPort } from '../../../addin/src/ports/workbook';
import { checkReport } from '../../../addin/src/usecases/check/checkReport';
import { contentHashes } from '../../../addin/src/usecases/check/contentHashes';
import { sheetsToRead } from '../../../addin/src/usecases/check/sheetsToRead';
import type { CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook, type WorkbookOwner } from '../../../addin/src/usecases/checkWorkbook';
import { ROW_CODE } from '../../../shared/columns/columns';
import { differences } from './differences';
import { foundIn } from './foundIn';

/** The workbook as it is read now, without a mark made. */
export async function readNow(port: WorkbookPort, owner: WorkbookOwner): Promise<CheckedWorkbook> {
  const names = sheetsToRead(await port.listSheets());

  return checkWorkbook(await port.readSheets(names), owner);
}

/** What a workbook comes to on one of the roads, compared with how it was before an act. */
export async function judge(before: CheckedWorkbook, now: CheckedWorkbook, owner: WorkbookOwner) {
  return {
    finds: foundIn(checkReport({ owner, checked: now })),
    differs: differences(before, now),
    // Codes are random: where some are made anew, no two readings have the same content.
    hashes: isCoded(now) ? await contentHashes(now) : null,
  };
}

function isCoded({ sheets }: CheckedWorkbook): boolean {
  return sheets.every(
    ({ reading: { newCodes, columnsAt, findings } }) =>
      newCodes.length === 0 &&
      columnsAt.has(ROW_CODE) &&
      findings.every(({ code, column }) => code !== 'readCode' || column !== ROW_CODE),
  );
}
