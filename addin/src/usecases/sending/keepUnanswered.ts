import type { WorkbookPort } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import { changeState } from '../state/changeState';
import { withUnanswered } from '../state/workbookState';

/** Remembers in the workbook that the content of this hash was sent without an answer, if the workbook takes it now. */
export async function keepUnanswered(workbook: WorkbookPort, hash: string): Promise<void> {
  try {
    await changeState(workbook, (state) => withUnanswered(state, hash));
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
  }
}
