import type { WorkControl } from '../../ports/workbook';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import { drawKept } from '../attainment/drawKept';
import type { RegionDrawn } from '../attainment/drawRegion';
import type { DeskWork } from '../desk/deskWork';

/** Whose report of which year. */
export type ReportWanted = { readonly year: number; readonly reporter: string };

/** Draws one reporter's report, in the place of the one drawn before; what people wrote in it stays. */
export async function drawReport(
  work: DeskWork,
  { year, reporter }: ReportWanted,
  control: WorkControl = {},
): Promise<RegionDrawn> {
  const { session, api } = await requireSession(work, control.signal);
  const params = { region: session.region, year: String(year), reporter };
  const { asOf, sheets } = answered(await api('readReporterSheets', { params }, control.signal));

  await drawKept(work.workbook, sheets, { year, asOf, reporter }, control);

  work.memory.fileName ??= `${sheets[0]?.name ?? reporter}_${year}.xlsx`;

  return { asOf, sheets: sheets.map(({ name }) => name) };
}
