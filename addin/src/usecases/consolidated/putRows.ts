import { planRows } from '../../../../shared/sheets/consolidated/planRows';
import type { RowNames } from '../../../../shared/sheets/consolidated/rowNames';
import type { WorkControl } from '../../ports/workbook';
import { WorkbookFault } from '../../ports/workbookFault';
import type { DeskWork } from '../desk/deskWork';
import { clearGone } from './clearGone';
import type { BrokenRegistry, Collection } from './collectWanted';
import { freshRows, keysOfRows } from './freshRows';
import type { ConsolidatedHead } from './pullRows';
import { putStates } from './putStates';
import type { RegistryMatter } from './registryMatter';
import { takenBelow } from './roomBelow';
import type { SheetHead } from './sheetHead';
import { readStandingRows } from './standingRows';
import { valuesByPlace, writeRows } from './writeRows';

/** What is put onto a registry's sheet. */
export type RowsToPut = {
  readonly sheet: string;
  readonly head: SheetHead;
  readonly matter: RegistryMatter;
  readonly names: RowNames;
  readonly pulled: readonly ConsolidatedHead[];
  /** Submissions of which only the state is another. */
  readonly states: readonly ConsolidatedHead[];
};

/** What was put, or why nothing was. `rowsNow`: how many rows the sheet has now. */
export type PutRows =
  | ({ readonly ok: true; readonly rowsNow: number } & Pick<Collection, 'rows' | 'goneAs'>)
  | { readonly ok: false; readonly broken: BrokenRegistry };

/**
 * Puts pulled rows onto the sheet: each where its code stands, new ones below the last, those that are gone taken out
 * last, when nothing else has to find its place any more.
 */
export async function putRows(work: DeskWork, what: RowsToPut, control: WorkControl): Promise<PutRows> {
  const { workbook } = work;
  const { sheet, head, matter, pulled, states } = what;

  if (head.headingRow === null) throw new WorkbookFault('sheetChanged', sheet);

  const { headingRow } = head;
  const reread = () => readStandingRows(workbook, sheet, headingRow, head);
  const standing = await reread();
  const target = { workbook, sheet, standing };
  const fresh = await freshRows(what);
  const sent = new Set(pulled.filter(({ columns }) => columns !== undefined).map(({ reporter }) => reporter));
  const plan = planRows(standing, keysOfRows(fresh), sent);
  const bottom = standing.top + plan.appendAt + plan.added.length - 1;

  if (plan.added.length > 0) {
    const row = await takenBelow(work, sheet, standing.top + plan.appendAt, plan.added.length);

    if (row !== null) return { ok: false, broken: { why: 'room', row: row + 1 } };

    await workbook.growTable(sheet, bottom);
  }

  const lines = [
    ...plan.updated.toSorted((one, other) => one.place - other.place),
    ...plan.added.map((row, index) => ({ place: plan.appendAt + index, row })),
  ];

  await writeRows(
    target,
    valuesByPlace(fresh, shown(matter, head), lines),
    lines.map(({ place }) => place),
    control,
  );
  await putStates(
    target,
    head.places,
    [...states, ...pulled.filter(({ columns }) => columns === undefined)],
    control,
  );

  const rowsNow = standing.keys.filter((key) => key !== null).length + plan.added.length - plan.gone.length;
  const rows = { updated: plan.updated.length, added: plan.added.length, gone: plan.gone.length };
  const goneAs = await clearGone(
    target,
    { places: plan.gone, columns: shown(matter, head), left: rowsNow, reread },
    control,
  );

  return { ok: true, rows, goneAs, rowsNow };
}

/** Places of the columns that the registry has, and no others that happen to bear a heading of the template's. */
function shown({ columns }: RegistryMatter, { places }: SheetHead): ReadonlyMap<string, number> {
  return new Map(
    columns.flatMap(({ key }) => {
      const place = places.get(key);

      return place === undefined ? [] : [[key, place] as const];
    }),
  );
}
