import { sheets as en } from '../../../../shared/messages/en/sheets';
import { sheets as ru } from '../../../../shared/messages/ru/sheets';
import type { Region } from '../../../../shared/regions/region';
import { regionByKey } from '../../../../shared/regions/regionByKey';
import type { Reporter } from '../../../../shared/regions/reporter';
import { owedTemplates, usedTemplates } from '../../../../shared/regions/usedTemplates';
import { reporterWorkbook } from '../../../../shared/sheets/reporterWorkbook';
import { textToStamp } from '../../../../shared/sheets/stampText';
import type { TemplateKey } from '../../../../shared/templates/template';
import type { SheetEntry, WorkControl } from '../../ports/workbook';
import { requireSession } from '../access/requireSession';
import { bookName } from '../bookName';
import type { Desk, Owner, PickedFile } from '../desk';
import { DeskProblem } from '../desk/deskProblem';
import type { DeskWork } from '../desk/deskWork';
import { askRegion } from '../settled/askRegion';
import { keepSettled } from '../settled/keepSettled';
import { sheetOf } from '../sheetOf';
import { changeState } from '../state/changeState';
import { withReceipt } from '../state/receipts';
import { ownedSheets } from './ownedSheets';
import { prefillFromLastYear } from './prefillFromLastYear';
import { prefillFromService } from './prefillFromService';

type Wanted = Parameters<Desk['openSheets']>[0];

const STARTS = [ru.start.name, en.start.name];

/**
 * Draws the sheets the workbook lacks of those that are owed, wanted besides, or have rows in last year's workbook,
 * filled from there or from the service; the others stay as they are.
 */
export async function openSheets(
  work: DeskWork,
  { reporter, year, optional, language }: Wanted,
  lastYear: PickedFile | null,
  control: WorkControl = {},
): Promise<{ readonly sheets: readonly string[]; readonly carriedOver: number }> {
  const { workbook, memory } = work;
  const { signal } = control;
  const entries = await workbook.listSheets();
  const shipped = await regionOf(work, entries, signal);
  const region = await askRegion(work, shipped, year, signal);
  const owner: Owner = { region, reporter, year };

  requireSameReporter(entries, reporter);

  const isThere = (key: TemplateKey): boolean => sheetOf(entries, owner, key) !== null;
  const used = usedTemplates(owner.region, reporter, year);
  // What the region does not wait for any more is not among what is offered besides, so it is opened as before.
  const owed = [region, shipped].flatMap((one) => owedTemplates(one, reporter, year));
  const absent = used.filter((key) => !isThere(key));
  const asked = absent.filter((key) => owed.includes(key) || optional.includes(key));

  if (asked.length === 0 && lastYear === null) return { sheets: [], carriedOver: 0 };

  const { columns, receipts, carriedOver } = lastYear
    ? await prefillFromLastYear(lastYear, owner, absent)
    : await prefillFromService(work, owner, asked, signal);
  const lacking = absent.filter((key) => asked.includes(key) || (columns[key]?.rows ?? 0) > 0);

  if (lacking.length === 0) return { sheets: [], carriedOver: 0 };

  const baseRevisions = Object.fromEntries(
    receipts.map(({ receipt }) => [receipt.template, receipt.revision]),
  );
  const owned = await ownedSheets(workbook, entries, owner, control);
  const specs = reporterWorkbook({
    ...owner,
    templates: used.filter((key) => isThere(key) || lacking.includes(key)),
    columns: { ...owned, ...columns },
    baseRevisions,
    language,
  }).filter(({ name, stamp }) =>
    stamp ? lacking.includes(stamp.template) : !(STARTS.includes(name) && hasStart(entries)),
  );

  await workbook.drawSheets(specs, control);
  if (receipts.length > 0) await changeState(workbook, (state) => receipts.reduce(withReceipt, state));
  await keepSettled(work);
  memory.lastCheck = null;
  memory.fileName ??= bookName(reporter, year);

  return { sheets: specs.filter(({ hidden }) => hidden !== true).map(({ name }) => name), carriedOver };
}

/** A workbook that has sheets of Svod's tells its region itself; for a new one it is that of the key. */
async function regionOf(
  work: DeskWork,
  entries: readonly SheetEntry[],
  signal: AbortSignal | undefined,
): Promise<Region> {
  const [stamp] = entries.flatMap((entry) => textToStamp(entry.stamp ?? '') ?? []);
  const key = stamp?.region ?? (await requireSession(work, signal)).session.region;
  const region = regionByKey(key);

  if (region === null) throw new Error(`no region ${key}`);

  return region;
}

/** One workbook, one reporter: whoever got two would send one's rows for the other. */
function requireSameReporter(entries: readonly SheetEntry[], { key }: Reporter): void {
  const stamps = entries.flatMap((entry) => textToStamp(entry.stamp ?? '') ?? []);

  if (stamps.some(({ reporter }) => reporter !== key)) throw new DeskProblem({ kind: 'ownerOther' });
}

function hasStart(entries: readonly SheetEntry[]): boolean {
  return entries.some(({ name, mark }) => mark !== null && (STARTS.includes(mark) || STARTS.includes(name)));
}
