import { WorkbookFault } from '../../ports/workbookFault';
import type { Batch } from '../batch/runBatch';

/** Brings a cell (zero-based) before the user, on a hidden sheet too: a finding may stand there. */
export async function showCell(
  { context, sync }: Batch,
  name: string,
  row: number,
  column: number,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load('name,visibility');

  await sync();

  if (sheet.isNullObject) throw new WorkbookFault('sheetGone', name);
  if (sheet.visibility !== 'Visible') sheet.visibility = 'Visible';

  sheet.activate();
  sheet.getRangeByIndexes(row, column, 1, 1).select();
  await sync();
}
