import { restore } from './access/restore';
import { signIn } from './access/signIn';
import { signOut } from './access/signOut';
import { fileActions } from './bindings/fileActions';
import { decideMerge, merge, readMergeFiles } from './bindings/mergeActions';
import { readNames, writeNames } from './bindings/namesActions';
import { check } from './check/check';
import { checkReport } from './check/checkReport';
import type { Desk } from './desk';
import { attempt } from './desk/attempt';
import { newMemory } from './desk/deskMemory';
import type { DeskParts } from './desk/deskParts';
import { oneAtATime } from './desk/oneAtATime';
import type { Queued } from './desk/queued';
import { explain } from './explain/explain';
import { openSheets } from './opening/openSheets';
import { overview } from './overview/overview';
import { withRegionDesk } from './region/withRegionDesk';
import { checkFromRibbon, sendFromRibbon } from './ribbon/fromRibbon';
import { send } from './sending/send';
import { show } from './show/show';

/** What the ribbon's buttons do; they show no pane and never throw. */
export type RibbonActions = { readonly check: () => Promise<void>; readonly send: () => Promise<void> };

/**
 * The desk over a workbook and a service, and the ribbon's actions over the same ones. Whatever reads or changes the
 * workbook waits for what was asked for before it, so that no action works on what another is writing.
 */
export function makeDesk(parts: DeskParts): { readonly desk: Desk; readonly ribbon: RibbonActions } {
  const work = { ...parts, memory: newMemory() };
  const inTurn = oneAtATime();
  const queued: Queued = (action, control) => inTurn(() => attempt(action, control?.signal));
  const { showCell } = parts.workbook;

  const desk: Desk = {
    road: parts.road,
    restore: () => attempt(() => restore(work)),
    signIn: (key) => attempt(() => signIn(work, key)),
    signOut: () => signOut(work),
    overview: () => queued(() => overview(work)),
    openSheets: (wanted, lastYear, control) =>
      queued(() => openSheets(work, wanted, lastYear, control), control),
    check: (control) => queued(async () => checkReport(await check(work, control)), control),
    explain: (finding, text) => queued(() => explain(work, finding, text)),
    show: showCell && ((finding) => queued(() => show(work, showCell, finding))),
    send: (onSheet, control, reason, over) =>
      queued(() => send(work, onSheet, control, reason, over), control),
    readMergeFiles: (template, files, control) =>
      queued(() => readMergeFiles(work, template, files, control), control),
    decideMerge: (decision) => queued(() => decideMerge(work, decision)),
    merge: (control) => queued(() => merge(work, control), control),
    writeNames: (passphrase) => queued(() => writeNames(work, passphrase)),
    readNames: (file, passphrase) => queued(() => readNames(work, file, passphrase)),
    region: (act) => withRegionDesk(work, queued, act),
    file: fileActions(work, inTurn),
  };

  return {
    desk,
    ribbon: {
      check: () => inTurn(() => checkFromRibbon(work)),
      send: () => inTurn(() => sendFromRibbon(work)),
    },
  };
}
