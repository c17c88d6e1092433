import type { WorkbookPort } from '../../ports/workbook';
import type { AddedColumn } from './upgradePlan';

/**
 * Gives a sheet a column: at the end of its table, or, where this road cannot add one to a table, at the zero-based
 * place `free` beside it; columns are found by their headings, wherever they stand.
 */
export async function addColumn(
  workbook: WorkbookPort,
  sheet: string,
  bodyTop: number,
  { heading, width, values }: AddedColumn,
  free: number,
): Promise<void> {
  const headingRow = bodyTop - 1;
  const place = await workbook.ensureColumn(sheet, { headingRow, heading, width });
  const column = place ?? free;
  const top = place === null ? headingRow : bodyTop;
  const all = place === null ? [heading, ...values] : values;

  if (all.length > 0) await workbook.writeColumns(sheet, [{ column, top, values: all }]);
}
