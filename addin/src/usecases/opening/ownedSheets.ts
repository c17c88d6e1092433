import type { Columns } from '../../../../shared/columns/columns';
import { readWorkbookSheetsSteps } from '../../../../shared/sheets/readWorkbookSheets';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { SheetEntry, WorkbookPort, WorkControl } from '../../ports/workbook';
import type { Owner } from '../desk';
import { checkEffort } from '../steps/checkEffort';
import { inSteps } from '../steps/inSteps';

/** The columns of the owner's sheets that are in the workbook already: the new ones offer their rows in lists. */
export async function ownedSheets(
  workbook: WorkbookPort,
  entries: readonly SheetEntry[],
  owner: Owner,
  control: WorkControl,
): Promise<Partial<Record<TemplateKey, Columns>>> {
  const names = entries.filter(({ stamp }) => stamp !== null).map(({ name }) => name);

  if (names.length === 0) return {};

  const grids = await workbook.readSheets(names, control);
  const steps = readWorkbookSheetsSteps(grids, owner);
  const { sheets } = await inSteps(steps, { ...control, total: checkEffort(grids) });

  return Object.fromEntries(sheets.map(({ template, columns }) => [template.key, columns]));
}
