import type { WorkbookPort } from '../../ports/workbook';
import { changeState } from './changeState';
import { parseState, type WorkbookState } from './workbookState';

/** How a check by the ribbon's button ended; `open`: something is to be mended or explained. */
export type RibbonCheck = NonNullable<WorkbookState['ribbonCheck']>;

/**
 * Notes in the workbook that the ribbon's button has checked it: its page and the pane's share no memory, and the
 * pane would go on showing what an older check found.
 */
export async function noteRibbonCheck(workbook: WorkbookPort, ribbonCheck: RibbonCheck): Promise<void> {
  await changeState(workbook, (state) => ({ ...state, ribbonCheck }));
}

/** Takes the note back: a later check says more. Writes nothing where there is none. */
export async function forgetRibbonCheck(workbook: WorkbookPort): Promise<void> {
  if (parseState(await workbook.readState()).ribbonCheck === undefined) return;

  await changeState(workbook, ({ ribbonCheck: _, ...state }) => state);
}
