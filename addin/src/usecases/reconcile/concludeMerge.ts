import type { Explanation } from '../../../../shared/checking/finding';
import { checkReport } from '../check/checkReport';
import { checkSheets } from '../check/checkSheets';
import { contentHashes } from '../check/contentHashes';
import type { CheckReport } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { reexplained } from '../explain/reexplained';
import { markSheets } from '../marking/markSheets';
import { keepAccepted } from '../sending/keepAccepted';
import { forgetRibbonCheck } from '../state/ribbonCheck';
import type { Overlay } from './overlay';

/**
 * Checks the workbook once a merged version stands in it, marks what is found with the merged explanations, and only
 * then lets the sheet continue the version that was merged in: until then the merge can be done again.
 */
export async function concludeMerge(
  work: DeskWork,
  { own, versions }: Overlay,
  explanations: readonly Explanation[],
): Promise<CheckReport> {
  const { workbook, memory } = work;
  const { sheet, stamp } = own.reading;
  const { owner, checked, registries, grids } = await checkSheets(work);
  const others = checked.explanations.filter(({ template }) => template !== stamp.template);
  const explained = reexplained(checked, [
    ...others,
    ...explanations.map((explanation) => ({ template: stamp.template, explanation })),
  ]);
  const cells = grids.find(({ name }) => name === sheet)?.cells ?? [];

  await markSheets(workbook, explained, grids);
  await forgetRibbonCheck(workbook);
  await keepAccepted(work, owner, own.reading, versions.theirs.receipt, cells);

  const hashes = await contentHashes(explained, registries);

  memory.lastCheck = { owner, checked: explained, hashes, ...(registries ? { registries } : {}) };

  return checkReport(memory.lastCheck);
}
