import type { TemplateKey } from '../../../../shared/templates/template';
import type { WorkControl } from '../../ports/workbook';
import type { MergeDecision, MergePlan, MergeReport, PickedFile } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import { decideMerge as decide } from '../merge/decideMerge';
import { mergeFiles } from '../merge/mergeFiles';
import type { MergeMatter } from '../merge/mergeMatter';
import { mergePlan } from '../merge/mergePlan';
import { readMergeFiles as read } from '../merge/readMergeFiles';
import { readOwner } from '../readOwner';
import { changeState } from '../state/changeState';
import { parseState } from '../state/workbookState';

/** Reads the schools' files and remembers them until they are merged. */
export async function readMergeFiles(
  work: DeskWork,
  template: TemplateKey,
  files: readonly PickedFile[],
  control: WorkControl = {},
): Promise<MergePlan> {
  const { workbook, memory, clock } = work;
  const owner = await readOwner(work, await workbook.listSheets(), control.signal);
  const { headings: remembered } = parseState(await workbook.readState());

  memory.merge = await read({ workbook, owner, now: clock(), remembered }, template, files, control);

  return mergePlan(memory.merge);
}

/** Takes a decision about a file; approved headings are remembered in the workbook. */
export async function decideMerge(
  { workbook, memory }: DeskWork,
  decision: MergeDecision,
): Promise<MergePlan> {
  const before = matterOf(memory.merge);
  const after = decide(before, decision);

  memory.merge = after;
  if (after.remembered !== before.remembered)
    await changeState(workbook, (state) => ({ ...state, headings: [...after.remembered] }));

  return mergePlan(after);
}

/** Merges the files of which nothing more is asked. */
export async function merge({ workbook, memory }: DeskWork, control: WorkControl = {}): Promise<MergeReport> {
  const report = await mergeFiles(workbook, matterOf(memory.merge), control);

  memory.lastCheck = null;

  return report;
}

/** The screen asks for a decision only about files that have been read. */
function matterOf(matter: MergeMatter | null): MergeMatter {
  if (matter === null) throw new Error('no files have been read to be merged');

  return matter;
}
