import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';
import type { WorkControl } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import type { DeskWork } from '../desk/deskWork';

/**
 * Draws the sheet with the PivotTable. Where this Excel makes none, the sheet is drawn without it: sums by year and
 * chart are there, and the facts themselves.
 */
export async function drawPivot(
  { workbook }: Pick<DeskWork, 'workbook'>,
  spec: SheetSpec,
  { signal }: WorkControl,
): Promise<'drawn' | 'noFacts' | 'notSupported'> {
  const control = signal === undefined ? {} : { signal };

  try {
    await workbook.drawSheets([spec], control);

    return (spec.pivots ?? []).length === 0 ? 'noFacts' : 'drawn';
  } catch (error) {
    if (!(error instanceof WorkbookFault) || error.reason !== 'notSupported') throw error;

    await workbook.drawSheets([{ ...spec, pivots: [] }], control);

    return 'notSupported';
  }
}
