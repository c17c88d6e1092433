import type { FactSet } from '../../../../shared/facts/fact';
import type { WorkbookPort, WorkControl } from '../../ports/workbook';
import { takenBelow } from '../consolidated/roomBelow';
import type { SheetHead } from '../consolidated/sheetHead';
import type { ReadRows } from '../consolidated/standingRows';
import { writeRows } from '../consolidated/writeRows';
import type { DeskWork } from '../desk/deskWork';
import { clearGoneFacts } from './clearGoneFacts';
import { factValues, planFacts } from './factRows';

/** What was put, or the row (one-based) in which something of the user's is in the way. */
export type PutFacts =
  | { readonly ok: true; readonly added: number; readonly gone: number }
  | { readonly ok: false; readonly row: number };

/**
 * Writes the facts into their table, thousands of rows at once: each where its key stands, new ones below, those that
 * are gone taken out last. What the user has beside them stays at its row.
 */
export async function putFacts(
  work: DeskWork,
  sheet: string,
  head: SheetHead & { readonly headingRow: number },
  facts: FactSet,
  control: WorkControl,
): Promise<PutFacts> {
  const { workbook } = work;
  const standing = await readKeys(workbook, sheet, head);
  const plan = planFacts(standing.keys, standing.end, facts);
  const from = standing.top + plan.appendAt;

  if (plan.added.length > 0) {
    const row = await takenBelow(work, sheet, from, plan.added.length);

    if (row !== null) return { ok: false, row: row + 1 };

    await workbook.growTable(sheet, from + plan.added.length - 1);
  }

  const target = { workbook, sheet, standing };
  const { values, places } = factValues(facts, plan, head.places);

  await writeRows(target, values, places, control);
  await clearGoneFacts(target, head.places, plan.gone, facts.facts.length, control);

  return { ok: true, added: plan.added.length, gone: plan.gone.length };
}

async function readKeys(
  workbook: WorkbookPort,
  sheet: string,
  { headingRow, places }: SheetHead & { readonly headingRow: number },
): Promise<ReadRows> {
  const column = places.get('key') ?? 0;
  const cells = (await workbook.readColumn(sheet, column)).slice(headingRow + 1);
  const keys = cells.map((cell) => {
    const text = String(cell ?? '').trim();

    return text === '' ? null : text;
  });
  const top = headingRow + 1;

  return {
    keys,
    reporters: [],
    end: keys.findLastIndex((key) => key !== null) + 1,
    top,
    codesAt: (from, count) => ({
      top: top + from,
      left: column,
      cells: Array.from({ length: count }, (_, place) => [cells[from + place] ?? null]),
    }),
  };
}
