import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import { dropCalculationOrder } from '../../../shared/xlsx/edit/dropCalculationOrder';
import { putSheet } from '../../../shared/xlsx/edit/putSheet';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import type { WorkControl } from '../ports/workbook';
import { giveUp } from './giveUp';
import type { HeldFile } from './heldFile';

/** Draws sheets into the file, all or none; where there is no file yet they make one. */
export async function drawSheets(
  held: HeldFile,
  specs: readonly SheetSpec[],
  { signal, onProgress }: WorkControl,
): Promise<void> {
  const total = specs.length;

  giveUp(signal);

  if (held.bytes() === null) held.replace(await writeWorkbook(specs));
  else {
    await held.change(async (edit) => {
      for (const [done, spec] of specs.entries()) {
        giveUp(signal);
        onProgress?.({ done, total });
        await putSheet(edit, spec);
      }

      await dropCalculationOrder(edit);
      giveUp(signal);
    });
  }

  onProgress?.({ done: total, total });
}
