import type { Explanation } from '../../../../shared/checking/finding';
import type { Grid } from '../../../../shared/sheets/grid';
import { readExplanations } from '../../../../shared/sheets/readExplanations';
import { readWorkbookSheetsSteps, type SheetReading } from '../../../../shared/sheets/readWorkbookSheets';
import { type ReferenceLabels, referenceLabels } from '../../../../shared/sheets/referenceLabels';
import { referredTo } from '../../../../shared/sheets/referredTo';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { WorkControl } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import { sheetsToRead } from '../check/sheetsToRead';
import type { Owner } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { readOwner } from '../readOwner';
import { checkEffort } from '../steps/checkEffort';
import { inSteps } from '../steps/inSteps';

/** The sheet that is merged, as the workbook has it now. */
export type OwnSheet = {
  readonly owner: Owner;
  readonly grid: Grid;
  readonly reading: SheetReading;
  readonly explanations: readonly Explanation[];
  /** What the rows its sheet refers to are called in this workbook. */
  readonly labels: ReferenceLabels;
};

/** Reads the workbook, whose sheets refer to each other. Throws `sheetGone` where it has no such sheet any more. */
export async function readOwnSheet(
  work: DeskWork,
  template: TemplateKey,
  control: WorkControl,
): Promise<OwnSheet> {
  const { workbook } = work;
  const entries = await workbook.listSheets();
  const owner = await readOwner(work, entries, control.signal);
  const grids = await workbook.readSheets(sheetsToRead(entries), control);
  const steps = readWorkbookSheetsSteps(grids, owner);
  const { sheets } = await inSteps(steps, { ...control, total: checkEffort(grids) });
  const reading = sheets.find((one) => one.stamp.template === template);
  const grid = grids.find(({ name }) => name === reading?.sheet);

  if (reading === undefined || grid === undefined)
    throw new WorkbookFault('sheetGone', templates[template].name);

  const referred = new Set(referredTo([reading.template]));
  const named = sheets.filter((one) => referred.has(one.template.key));

  return {
    owner,
    grid,
    reading,
    explanations: readExplanations(grids).flatMap((one) =>
      one.template === template ? [one.explanation] : [],
    ),
    labels: referenceLabels(Object.fromEntries(named.map((one) => [one.template.key, one.columns]))),
  };
}
