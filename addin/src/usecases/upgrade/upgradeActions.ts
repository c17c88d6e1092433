import type { WorkControl } from '../../ports/workbook';
import type { Outcome } from '../desk';
import type { DeskWork } from '../desk/deskWork';
import type { Queued } from '../desk/queued';
import { type OldSheetEntry, oldSheets } from './oldSheets';
import { upgradeSheets } from './upgradeSheets';

/** Sheets of the version before: which there are, and bringing them up to date. No action throws. */
export type UpgradeActions = {
  readonly find: () => Promise<Outcome<readonly OldSheetEntry[]>>;
  /** Gives the names of the sheets that are up to date now and were not. */
  readonly upgrade: (control?: WorkControl) => Promise<Outcome<readonly string[]>>;
};

/** The actions over a workbook, which they read or change and so are `queued`. */
export function upgradeActions(work: DeskWork, queued: Queued): UpgradeActions {
  return {
    find: () => queued(async () => oldSheets(await work.workbook.listSheets())),
    upgrade: (control = {}) => queued(() => upgradeSheets(work, control), control),
  };
}
