import { factsSheets as texts } from '../../../../shared/messages/ru/factsSheets';
import type { Region } from '../../../../shared/regions/region';
import { asOfLine, factsSheet } from '../../../../shared/sheets/facts/factsSheet';
import { pivotSheet } from '../../../../shared/sheets/facts/pivotSheet';
import { textOfCell } from '../../../../shared/sheets/textOfCell';
import type { WorkbookPort, WorkControl } from '../../ports/workbook';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { regionOf } from '../region/regionOf';
import { drawPivot } from './drawPivot';
import { readFactsHead } from './factsHead';
import { pullFacts } from './pullFacts';
import { putFacts } from './putFacts';

/** What came of collecting the facts. */
export type FactsCollected =
  | {
      readonly kind: 'collected';
      readonly sheet: string;
      readonly facts: number;
      readonly added: number;
      readonly gone: number;
      readonly asOf: string;
      /** Whether there is a PivotTable now: not without facts, nor in an Excel that makes none. */
      readonly pivot: 'drawn' | 'noFacts' | 'notSupported';
    }
  /** Headings that Svod needs and the user has removed or renamed; nothing was changed. */
  | { readonly kind: 'headings'; readonly sheet: string; readonly headings: readonly string[] }
  /** Something of the user's stands in this row (one-based), where new facts would go. */
  | { readonly kind: 'room'; readonly sheet: string; readonly row: number };

const HEAD_ROWS = 50;

/**
 * Brings the facts of these years into the workbook: the table, and over it the PivotTable with its chart. What is
 * there already is refreshed in its place. Everything is read before anything is written.
 */
export async function collectFacts(
  work: DeskWork,
  years: readonly number[],
  control: WorkControl = {},
): Promise<FactsCollected> {
  const { workbook } = work;
  const { session, api } = await requireSession(work, control.signal);
  const region = regionOf(session);
  const facts = await pullFacts(api, region.key, years, control.signal);
  const sheet = await factsSheetName(work, region, facts.asOf, control);
  const found = await readFactsHead(workbook, sheet);

  if (!found.ok) return { kind: 'headings', sheet, headings: found.headings };

  const put = await putFacts(work, sheet, found.head, facts, control);

  if (!put.ok) return { kind: 'room', sheet, row: put.row };

  await sayAsOf(workbook, sheet, asOfLine(region, facts.asOf));

  const pivot = await drawPivot(work, pivotSheet(region, facts), control);
  const { added, gone } = put;

  return { kind: 'collected', sheet, facts: facts.facts.length, added, gone, asOf: facts.asOf, pivot };
}

/** The sheet of facts, whatever it is called now; drawn where there is none. */
async function factsSheetName(
  work: DeskWork,
  region: Region,
  asOf: string,
  control: WorkControl,
): Promise<string> {
  const { name } = texts.facts;
  const marked = (await work.workbook.listSheets()).filter(({ mark }) => mark === name);
  const known = marked.find((one) => one.name === name) ?? marked[0];

  if (known !== undefined) return known.name;

  await work.workbook.drawSheets(
    [factsSheet(region, asOf)],
    control.signal === undefined ? {} : { signal: control.signal },
  );
  work.memory.fileName ??= `${name}.xlsx`;

  return name;
}

/** Renews the line that says of which instant the facts are, if the user has left it. */
async function sayAsOf(workbook: WorkbookPort, sheet: string, line: string): Promise<void> {
  const [grid] = await workbook.readSheets([sheet], { rows: { from: 0, count: HEAD_ROWS } });

  for (const [row, cells] of (grid?.cells ?? []).entries()) {
    const column = cells.findIndex((cell) => textOfCell(cell).startsWith(texts.facts.asOfStart));

    if (column >= 0) {
      await workbook.writeColumns(sheet, [{ column, top: row, values: [line] }]);

      return;
    }
  }
}
