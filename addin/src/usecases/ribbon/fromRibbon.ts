import { problemText } from '../../../../shared/messages/problemText';
import { findingsSheet } from '../../../../shared/sheets/findingsSheet';
import { readExplanations } from '../../../../shared/sheets/readExplanations';
import { check } from '../check/check';
import { checkReport } from '../check/checkReport';
import { checkSheets } from '../check/checkSheets';
import { attempt } from '../desk/attempt';
import type { LastCheck } from '../desk/deskMemory';
import type { DeskWork } from '../desk/deskWork';
import { findingsOf } from '../marking/findingsOf';
import { isFindingsSheet } from '../marking/isFindingsSheet';
import { send } from '../sending/send';
import { noteRibbonCheck } from '../state/ribbonCheck';
import { checkLines, sendLines } from './ribbonLines';

/** Checks as the pane does, and ends by showing «Замечания» with a line that says how it went. Never throws. */
export async function checkFromRibbon(work: DeskWork): Promise<void> {
  await ending(work, async () => checkLines(checkReport(await check(work)), work.clock()));
}

/** Checks and sends as the pane does, and ends by showing «Замечания» with a line for each sheet. Never throws. */
export async function sendFromRibbon(work: DeskWork): Promise<void> {
  await ending(work, async () => sendLines(await send(work, () => undefined), work.clock()));
}

/** A button's command can open no pane, so what there is to say is said on a sheet. */
async function ending(work: DeskWork, action: () => Promise<readonly string[]>): Promise<void> {
  const done = await attempt(action);
  const lines = done.ok ? done.value : [problemText('ru', done.problem)];
  // What failed may not have checked, and the page of the commands remembers no check of the pane's.
  const checked = done.ok ? work.memory.lastCheck : await checkAnew(work);

  // Where not even that can be written, a cell is being edited or the workbook is gone, and Excel itself says so.
  await attempt(() => tell(work, lines, checked));
  if (checked !== null)
    await attempt(() => noteRibbonCheck(work.workbook, checkReport(checked).ready ? 'ready' : 'open'));
}

async function checkAnew(work: DeskWork): Promise<LastCheck | null> {
  const done = await attempt(() => checkSheets(work));

  return done.ok ? done.value : null;
}

async function tell(
  { workbook }: DeskWork,
  lines: readonly string[],
  checked: LastCheck | null,
): Promise<void> {
  const names = (await workbook.listSheets()).filter(isFindingsSheet).map(({ name }) => name);
  const explanations = readExplanations(await workbook.readSheets(names));
  const found = checked ? findingsOf(checked.checked) : [];
  const spec = findingsSheet(found, explanations, lines);

  await workbook.drawSheets([spec]);

  const [sheet = spec.name] = (await workbook.listSheets()).filter(isFindingsSheet).map(({ name }) => name);

  await workbook.showCell?.(sheet, 0, 0);
}
