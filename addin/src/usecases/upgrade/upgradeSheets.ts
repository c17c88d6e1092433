import { isoToSerial } from '../../../../shared/cells/serialDate';
import { cellContent } from '../../../../shared/sheets/cellContent';
import type { Grid } from '../../../../shared/sheets/grid';
import { readWorkbookSheetsSteps, type SheetReading } from '../../../../shared/sheets/readWorkbookSheets';
import { referenceLabels } from '../../../../shared/sheets/referenceLabels';
import { templates } from '../../../../shared/templates/templates';
import type { WorkbookPort, WorkControl } from '../../ports/workbook';
import type { Owner } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { readOwner } from '../readOwner';
import { standingCells } from '../standingCells';
import { checkEffort } from '../steps/checkEffort';
import { inSteps } from '../steps/inSteps';
import { addColumn } from './addColumn';
import { type ShowValue, upgradePlan } from './upgradePlan';
import { versionLine } from './versionLine';

/** Brings the workbook's sheets of the version before up to date, in place; gives their names. */
export async function upgradeSheets(work: DeskWork, control: WorkControl = {}): Promise<readonly string[]> {
  const { workbook, memory } = work;
  const entries = await workbook.listSheets();
  const owner = await readOwner(work, entries, control.signal);
  const names = entries.filter(({ stamp }) => stamp !== null).map(({ name }) => name);
  const grids = await workbook.readSheets(names, control);
  const steps = readWorkbookSheetsSteps(grids, owner);
  const { sheets } = await inSteps(steps, { ...control, total: checkEffort(grids) });
  const columns = Object.fromEntries(sheets.map((one) => [one.template.key, one.columns]));
  const labels = referenceLabels(columns);
  const upgraded: string[] = [];

  for (const reading of sheets) {
    const grid = grids.find(({ name }) => name === reading.sheet);
    const isOld = templates[reading.template.key].previous?.template === reading.template;
    if (grid === undefined || !isOld || reading.columnsAt.size === 0) continue;

    const show: ShowValue = (value, { kind }) =>
      kind.type === 'date' && grid.date1904 && /^\d{4}-/.test(String(value))
        ? isoToSerial(String(value), true)
        : cellContent(value, kind, { region: owner.region, labels });

    await upgradeSheet(workbook, reading, grid, owner, show, control);
    upgraded.push(reading.sheet);
  }

  memory.lastCheck = null;

  return upgraded;
}

/** Headings and values are one writing, refused as a whole where somebody was faster; the stamp says that it is done. */
async function upgradeSheet(
  workbook: WorkbookPort,
  reading: SheetReading,
  grid: Grid,
  owner: Owner,
  show: ShowValue,
  control: WorkControl,
): Promise<void> {
  const { sheet, stamp } = reading;
  const template = templates[stamp.template];
  const { previous } = template;
  if (previous === undefined) return;

  const plan = upgradePlan(template, previous, { ...reading, grid }, show);
  const line = versionLine(grid.cells, stamp, template.version, owner);
  const standing = standingCells(grid, reading, ['rowCode']);

  await workbook.writeColumns(sheet, [...plan.written, ...line], { ...control, standing });
  let free = Math.max(0, ...grid.cells.map((cells) => cells.length));

  for (const added of plan.added) {
    await addColumn(workbook, sheet, reading.bodyTop, added, free);
    free += 1;
  }

  await workbook.restamp([{ sheet, stamp: { ...stamp, version: template.version } }]);
}
