import type { Grid } from '../../../../shared/sheets/grid';
import type { WorkControl } from '../../ports/workbook';
import { checkWorkbookSteps } from '../checkWorkbook';
import { registriesNow } from '../counts/registriesNow';
import type { LastCheck } from '../desk/deskMemory';
import type { DeskWork } from '../desk/deskWork';
import { readOwner } from '../readOwner';
import { askRegion } from '../settled/askRegion';
import { checkEffort } from '../steps/checkEffort';
import { inSteps } from '../steps/inSteps';
import { askLastYear } from './askLastYear';
import { contentHashes } from './contentHashes';
import { sheetsToRead } from './sheetsToRead';

/** Reads and checks the workbook, and changes nothing in it. `grids` are the sheets that were read. */
export async function checkSheets(
  work: DeskWork,
  control: WorkControl = {},
): Promise<LastCheck & { readonly grids: readonly Grid[] }> {
  const { workbook, clock } = work;
  const { signal } = control;
  const entries = await workbook.listSheets();
  const found = await readOwner(work, entries, signal);
  const [grids, lastYear, region] = await Promise.all([
    workbook.readSheets(sheetsToRead(entries), control),
    askLastYear(work, found, signal),
    askRegion(work, found.region, found.year, signal),
  ]);
  const owner = { ...found, region };
  const steps = checkWorkbookSteps(grids, { ...owner, now: clock(), lastYear });
  const checked = await inSteps(steps, { ...control, total: checkEffort(grids) });

  const registries = await registriesNow(work);

  return { owner, checked, hashes: await contentHashes(checked, registries), registries, grids };
}
