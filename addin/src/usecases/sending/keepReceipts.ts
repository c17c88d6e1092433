import { WorkbookFault } from '../../ports/workbookFault';
import type { DeskWork } from '../desk/deskWork';
import { changeState } from '../state/changeState';
import { withReceipt } from '../state/receipts';
import { continueSheets } from './continueSheets';

/**
 * Writes into the workbook what the service has taken in: which revisions the sheets continue, and the receipts. What
 * the workbook does not take now (a cell is being edited, say) is written by the next action: neither the news that
 * a sheet was accepted nor a check is lost over it.
 */
export async function keepReceipts({ workbook, memory }: DeskWork): Promise<void> {
  const { unkept } = memory;

  if (unkept.length === 0) return;

  try {
    await continueSheets(workbook, unkept);
    await changeState(workbook, (state) => unkept.reduce(withReceipt, state));
    memory.unkept = memory.unkept.filter((one) => !unkept.includes(one));
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
  }
}
