import { problemText } from '../../../../shared/messages/problemText';
import { findingsSheet } from '../../../../shared/sheets/findingsSheet';
import { readExplanations } from '../../../../shared/sheets/readExplanations';
import { check } from '../check/check';
import { checkReport } from '../check/checkReport';
import { findingsOf } from '../marking/findingsOf';
import { isFindingsSheet } from '../marking/isFindingsSheet';
import { send } from '../sending/send';
import { attempt } from '../work/attempt';
import type { DeskWork } from '../work/deskWork';
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

  // Where not even that can be written, a cell is being edited or the workbook is gone, and Excel itself says so.
  await attempt(() => tell(work, lines));
}

async function tell({ workbook, memory }: DeskWork, lines: readonly string[]): Promise<void> {
  const names = (await workbook.listSheets()).filter(isFindingsSheet).map(({ name }) => name);
  const explanations = readExplanations(await workbook.readSheets(names));
  const found = memory.lastCheck ? findingsOf(memory.lastCheck.checked) : [];
  const spec = findingsSheet(found, explanations, lines);

  await workbook.drawSheets([spec]);

  const [sheet = spec.name] = (await workbook.listSheets()).filter(isFindingsSheet).map(({ name }) => name);

  await workbook.showCell?.(sheet, 0, 0);
}
