import { ROW_CODE } from '../../../../shared/columns/columns';
import type { SheetReading } from '../../../../shared/sheets/readWorkbookSheets';
import type { WorkbookPort } from '../../ports/workbook';
import type { ListedFinding } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { sheetOf } from '../sheetOf';
import { placeOfRow } from './placeOfRow';

/**
 * Shows the cell a finding is about where it stands now: the sheet may have been renamed and sorted since the check.
 * A row that is no more is shown by its column's heading.
 */
export async function show(
  work: DeskWork,
  showCell: NonNullable<WorkbookPort['showCell']>,
  { template, sheet: named, finding, row, column }: ListedFinding,
): Promise<void> {
  const { workbook, memory } = work;
  const { lastCheck } = memory;
  const reading = lastCheck?.checked.sheets.find((one) => one.reading.template.key === template)?.reading;

  if (!lastCheck || !reading || template === null) {
    await showCell(named, Math.max((row ?? 1) - 1, 0), column ?? 0);

    return;
  }

  const sheet = sheetOf(await workbook.listSheets(), lastCheck.owner, template) ?? named;
  const place = await rowOf(workbook, sheet, reading, finding.row, row);

  await showCell(sheet, place ?? Math.max(reading.bodyTop - 1, 0), column ?? 0);
}

async function rowOf(
  workbook: WorkbookPort,
  sheet: string,
  { columnsAt }: SheetReading,
  code: string | null,
  row: number | null,
): Promise<number | null> {
  const column = columnsAt.get(ROW_CODE);

  if (code === null || row === null) return null;
  if (column === undefined) return row - 1;

  return placeOfRow(await workbook.readColumn(sheet, column), code, row - 1);
}
