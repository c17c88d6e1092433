import type { WorkbookPort } from '../../ports/workbook';
import { parseState, type WorkbookState } from './workbookState';

/** Changes what is kept in the workbook; writes nothing when nothing changes. */
export async function changeState(
  workbook: WorkbookPort,
  change: (state: WorkbookState) => WorkbookState,
): Promise<void> {
  const before = await workbook.readState();
  const after = JSON.stringify(change(parseState(before)));

  if (after !== before) await workbook.writeState(after);
}
