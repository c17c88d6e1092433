import { type FileFault, refusable } from '../../../shared/xlsx/fileRefused';
import { WorkbookFault, type WorkbookFaultReason } from '../ports/workbookFault';

const REASON: Readonly<Record<FileFault, WorkbookFaultReason>> = {
  notXlsx: 'notWorkbook',
  encrypted: 'encrypted',
  tooLarge: 'tooLarge',
  damaged: 'damaged',
  noSheet: 'sheetGone',
  sheetTaken: 'sheetTaken',
};

/** What `work` on a file gives; a file that is refused becomes a `WorkbookFault`, which names the sheet if one is meant. */
export async function withFileFaults<T>(work: () => Promise<T>): Promise<T> {
  const outcome = await refusable(async () => ({ ok: true as const, value: await work() }));

  if (outcome.ok) return outcome.value;

  throw new WorkbookFault(REASON[outcome.reason], outcome.sheet);
}
