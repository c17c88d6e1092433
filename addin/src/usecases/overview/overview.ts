import type { SignedReceipt } from '../../../../shared/contract/receipt';
import type { LedgerEntry } from '../../../../shared/measures/attainmentResult';
import { dueDate } from '../../../../shared/regions/dueDate';
import { owedTemplates, usedTemplates } from '../../../../shared/regions/usedTemplates';
import { textToStamp } from '../../../../shared/sheets/stampText';
import type { TemplateKey } from '../../../../shared/templates/template';
import { templates } from '../../../../shared/templates/templates';
import type { SheetEntry } from '../../ports/workbook';
import type { Overview, Owner, Task } from '../desk';
import type { LastCheck } from '../desk/deskMemory';
import { DeskProblem } from '../desk/deskProblem';
import type { DeskWork } from '../desk/deskWork';
import { readOwner } from '../readOwner';
import { keepReceipts } from '../sending/keepReceipts';
import { sheetOf } from '../sheetOf';
import { receiptFor, withNewest } from '../state/receipts';
import { parseState } from '../state/workbookState';
import { hasChanged } from './hasChanged';
import { readLedger } from './readLedger';

/** What a task is put together from. */
type Known = {
  readonly entries: readonly SheetEntry[];
  readonly receipts: readonly SignedReceipt[];
  readonly ledger: readonly LedgerEntry[] | null;
  readonly lastCheck: LastCheck | null;
};

/** What the workbook is and what is left to do, in the order of filling; without the service as much as the workbook knows. */
export async function overview(work: DeskWork): Promise<Overview> {
  const { workbook, memory } = work;
  const entries = await workbook.listSheets();
  const owner = await ownerIn(work, entries);

  if (owner === null) return { owner, tasks: [], online: null, ribbonCheck: null };

  await keepReceipts(work);

  const [kept, { online, ledger }] = await Promise.all([
    workbook.readState().then(parseState),
    readLedger(work, owner),
  ]);
  const receipts = memory.unkept.reduce(withNewest, kept.receipts);
  const { ribbonCheck = null } = kept;
  const lastCheck = ribbonCheck === null && isOf(memory.lastCheck, owner) ? memory.lastCheck : null;
  const known = { entries, receipts, ledger, lastCheck };
  const owed = owedTemplates(owner.region, owner.reporter, owner.year);
  const tasks = usedTemplates(owner.region, owner.reporter, owner.year)
    .map((template) => taskOf(owner, template, known))
    .filter(({ template, sheet, serverRevision }) => isLeft(owed.includes(template), sheet, serverRevision));

  return { owner, tasks, online, ribbonCheck };
}

/** Sheets nobody waits for are work only once they are there or have been sent. */
function isLeft(isOwed: boolean, sheet: Task['sheet'], revision: Task['serverRevision']): boolean {
  return isOwed || sheet !== null || revision !== null;
}

async function ownerIn(work: DeskWork, entries: readonly SheetEntry[]): Promise<Owner | null> {
  try {
    return await readOwner(work, entries);
  } catch (error) {
    if (error instanceof DeskProblem && error.problem.kind === 'notSvod') return null;

    throw error;
  }
}

function isOf(lastCheck: LastCheck | null, { region, reporter, year }: Owner): boolean {
  const owner = lastCheck?.owner;

  return owner?.region.key === region.key && owner.reporter.key === reporter.key && owner.year === year;
}

function taskOf(owner: Owner, template: TemplateKey, { entries, receipts, ledger, lastCheck }: Known): Task {
  const { region, reporter, year } = owner;
  const entry = ledger?.find((one) => one.reporter === reporter.key && one.template === template);
  const sheet = sheetOf(entries, owner, template);
  const receipt = receiptFor(receipts, owner, template);
  const checked = lastCheck?.checked.sheets.find(({ reading }) => reading.template.key === template);

  return {
    template,
    sheet,
    ...(isOutdated(entries, sheet) ? { outdated: true } : {}),
    due: entry?.due ?? dueDate(region, template, year),
    extended: entry?.extended ?? false,
    waitedFor: isWaitedFor(owner, template, ledger, entry),
    exemption: entry?.exemption ?? null,
    restated: entry?.restated ?? false,
    openThreads: entry?.review?.open ?? 0,
    accepted: entry?.review?.state === 'accepted',
    state: entry?.state ?? null,
    serverRevision: entry?.revision ?? null,
    sentAt: entry?.sentAt ?? null,
    receipt,
    findings: checked
      ? { errors: checked.errors, unexplained: checked.unexplained, total: checked.total }
      : null,
    changed: checked && lastCheck ? hasChanged(lastCheck.hashes[template], receipt) : null,
  };
}

function isOutdated(entries: readonly SheetEntry[], sheet: string | null): boolean {
  const stamp = textToStamp(entries.find(({ name }) => name === sheet)?.stamp ?? '');

  return stamp !== null && stamp.version < templates[stamp.template].version;
}

/** As the service says, or as the region's calendar does while the service cannot be asked. */
function isWaitedFor(
  { region, reporter, year }: Owner,
  template: TemplateKey,
  ledger: Known['ledger'],
  entry: LedgerEntry | undefined,
): boolean {
  if (ledger === null) return owedTemplates(region, reporter, year).includes(template);

  return entry?.expected ?? false;
}
