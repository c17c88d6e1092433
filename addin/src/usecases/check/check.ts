import type { Grid } from '../../../../shared/sheets/grid';
import type { WorkControl } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import type { LastCheck } from '../desk/deskMemory';
import type { DeskWork } from '../desk/deskWork';
import { markSheets } from '../marking/markSheets';
import { keepReceipts } from '../sending/keepReceipts';
import { keepSettled } from '../settled/keepSettled';
import { forgetRibbonCheck } from '../state/ribbonCheck';
import { checkSheets } from './checkSheets';

/**
 * Checks the workbook where it lies and marks the findings in it. Given up before the first mark, it leaves the
 * workbook as it was; once it has begun, the marking is finished, since half of it would mislead.
 */
export async function check(
  work: DeskWork,
  control: WorkControl = {},
): Promise<LastCheck & { readonly grids: readonly Grid[] }> {
  const { workbook, memory } = work;

  await keepReceipts(work);

  const checked = await checkSheets(work, control);

  if (control.signal?.aborted) throw new WorkbookFault('cancelled');

  await markSheets(workbook, checked.checked, checked.grids);
  await forgetRibbonCheck(workbook);
  await keepSettled(work);

  const { grids: _grids, ...last } = checked;

  memory.lastCheck = last;

  return checked;
}
