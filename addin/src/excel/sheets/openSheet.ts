import { WorkbookFault } from '../../ports/workbookFault';
import type { Batch } from '../batch/runBatch';

/** The sheet to be written to, in one exchange; `sheetGone` or `protected` when it cannot be. */
export async function openSheet({ context, sync }: Batch, name: string): Promise<Excel.Worksheet> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name,protection/protected');

  await sync();

  if (sheet.isNullObject) throw new WorkbookFault('sheetGone', name);
  if (sheet.protection.protected) throw new WorkbookFault('protected', name);

  return sheet;
}
