import type { Registries } from '../../../../shared/contract/registries';
import type { RawCell } from '../../../../shared/sheets/grid';
import type { Stamp } from '../../../../shared/sheets/stamp';
import { isAboutPersons } from '../../../../shared/templates/isAboutPersons';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { ApiClient } from '../../api/apiClient';
import type { WorkControl } from '../../ports/workbook';
import { requireSession } from '../access/requireSession';
import { check } from '../check/check';
import { checkReport } from '../check/checkReport';
import { type CheckedSheet, isReady } from '../checkedWorkbook';
import { countsOf } from '../counts/countsOf';
import type { Owner, SendReport, SentSheet, Session } from '../desk';
import type { LastCheck } from '../desk/deskMemory';
import { DeskProblem } from '../desk/deskProblem';
import type { DeskWork } from '../desk/deskWork';
import { receiptFor } from '../state/receipts';
import { comparedTemplates } from './comparedTemplates';
import { isVersionGone } from './isVersionGone';
import { keepAccepted } from './keepAccepted';
import { keepUnanswered } from './keepUnanswered';
import { newerRevision } from './newerRevision';
import { sendOne } from './sendOne';
import { takenUnanswered } from './takenUnanswered';

/** What one sending goes by. */
type Sending = {
  readonly api: ApiClient;
  readonly owner: Owner;
  readonly cellsOf: (sheet: string) => readonly (readonly RawCell[])[];
  readonly hashes: LastCheck['hashes'];
  readonly signal: AbortSignal | undefined;
  /** Why sheets of a closed year are corrected. */
  readonly reason: string | undefined;
  /** What the service takes of registries about persons. */
  readonly registries: Registries;
  /** Sheets whose totals are to follow a newer version that somebody else has sent. */
  readonly over: readonly TemplateKey[];
};

/**
 * Checks, and sends what is ready, in the order of filling. A sheet is held when it is not ready, when one that it is
 * compared with was not taken in, and when the connection, the key or the user has given up before it. Each receipt
 * is in the workbook before the next sheet is sent.
 */
export async function send(
  work: DeskWork,
  onSheet: (sheet: SentSheet) => void,
  control: WorkControl = {},
  reason?: string,
  over: readonly TemplateKey[] = [],
): Promise<SendReport> {
  const { signal } = control;
  const { session, api } = await requireSession(work, signal);
  const last = await check(work, control);
  const { owner, checked, hashes, grids } = last;

  requireSender(session, owner);

  const cellsOf = (name: string) => grids.find((grid) => grid.name === name)?.cells ?? [];
  const { registries } = session;
  const sending: Sending = { api, owner, cellsOf, hashes, signal, reason, registries, over };
  const failed = new Set<TemplateKey>(checked.refused.flatMap(({ template }) => template?.key ?? []));
  const ended: SentSheet[] = [];
  let isOver = false;

  for (const sheet of checked.sheets) {
    const { key } = sheet.reading.template;
    // Nothing more in the name of somebody who has signed out meanwhile, or whose key has ended.
    const isOther = work.memory.member?.api !== api;
    const isHeld: boolean =
      isOver || isOther || !isReady(sheet) || comparedTemplates(key).some((one) => failed.has(one));
    const one: SentSheet = isHeld ? held(sheet) : await sendAndKeep(work, sending, sheet);

    if (one.end.kind !== 'accepted' && one.end.kind !== 'unchanged') failed.add(key);
    isOver ||= one.end.kind === 'interrupted';
    ended.push(one);
    onSheet(one);
  }

  return { check: checkReport(last), sheets: ended };
}

function requireSender({ region, reporters }: Session, owner: Owner): void {
  const isOwn = region === owner.region.key && reporters.some(({ key }) => key === owner.reporter.key);

  if (!isOwn) throw new DeskProblem({ kind: 'ownerOther' });
}

function held({ reading }: CheckedSheet): SentSheet {
  return { template: reading.template.key, sheet: reading.sheet, end: { kind: 'held' } };
}

async function sendAndKeep(
  work: DeskWork,
  { api, owner, cellsOf, hashes, signal, reason, registries, over }: Sending,
  sheet: CheckedSheet,
): Promise<SentSheet> {
  const { reading } = sheet;
  const hash = hashes[reading.template.key];
  const stamp = baseRevision(work, owner, reading.stamp);
  const isCounted = registries === 'counts' && isAboutPersons(reading.template);
  const counts = isCounted ? countsOf(sheet, owner.region) : null;
  const sendFrom = (base: number): Promise<SentSheet> =>
    sendOne(
      api,
      { ...sheet, reading: { ...reading, stamp: { ...stamp, baseRevision: base } } },
      reason,
      signal,
      counts,
    );
  const first = await sendFrom(stamp.baseRevision);
  const newer = counts !== null && over.includes(stamp.template) ? newerRevision(first.end) : null;
  const taken = isVersionGone(first.end)
    ? 0
    : (newer ?? (await takenUnanswered(work.workbook, api, stamp, first, signal)));
  const sent = taken === null ? first : await sendFrom(taken);

  if (sent.end.kind === 'interrupted' && hash !== undefined) await keepUnanswered(work.workbook, hash);

  if (sent.end.kind === 'accepted' || sent.end.kind === 'unchanged')
    await keepAccepted(work, owner, reading, sent.end.receipt, cellsOf(sent.sheet));

  return sent;
}

/** The stamp with the revision the sheet continues, also where the workbook could not be told of it yet. */
function baseRevision({ memory }: DeskWork, owner: Owner, stamp: Stamp): Stamp {
  const newer = receiptFor(memory.unkept, owner, stamp.template);

  return newer ? { ...stamp, baseRevision: newer.receipt.revision } : stamp;
}
