import type { SignedReceipt } from '../../../../shared/contract/receipt';
import type { RawCell } from '../../../../shared/sheets/grid';
import type { SheetReading } from '../../../../shared/sheets/readWorkbookSheets';
import { WorkbookFault } from '../../ports/workbookFault';
import type { Owner } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { stampLine } from '../marking/stampLine';
import { withNewest } from '../state/receipts';
import { keepReceipts } from './keepReceipts';

/** Writes into the workbook that a sheet was taken in: stamp, receipt, and the line under the title, which a check mends if it cannot be written now. */
export async function keepAccepted(
  work: DeskWork,
  owner: Owner,
  { sheet, stamp }: SheetReading,
  receipt: SignedReceipt,
  cells: readonly (readonly RawCell[])[],
): Promise<void> {
  const { workbook, memory } = work;
  const { revision: baseRevision } = receipt.receipt;

  memory.unkept = withNewest(memory.unkept, receipt);
  await keepReceipts(work);

  const values = stampLine(cells, { ...stamp, baseRevision }, owner);
  const standing = values.map(({ top, column: left }) => ({
    top,
    left,
    cells: [[cells[top]?.[left] ?? null]],
  }));

  if (values.length === 0) return;

  try {
    await workbook.writeColumns(sheet, values, { standing });
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
  }
}
