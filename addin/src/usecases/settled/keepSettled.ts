import { WorkbookFault } from '../../ports/workbookFault';
import type { DeskWork } from '../desk/deskWork';
import { changeState } from '../state/changeState';

/** Writes what is settled into the workbook, for the checks that are made without the service. What the workbook does not take now is written by the next check. */
export async function keepSettled({ workbook, memory }: DeskWork): Promise<void> {
  const { settled } = memory;

  if (settled === null || settled.kept) return;

  const { region, year, settlement } = settled;

  try {
    await changeState(workbook, (state) => ({ ...state, settled: { region, year, settlement } }));
    memory.settled = { ...settled, kept: true };
  } catch (error) {
    if (!(error instanceof WorkbookFault)) throw error;
  }
}
