import type { Trend } from '../../../../shared/measures/trend';
import { regionSheets } from '../../../../shared/messages/ru/regionSheets';
import { attainmentWorkbook, regionReader } from '../../../../shared/sheets/attainmentWorkbook';
import type { RegionSheetKind } from '../../../../shared/sheets/regionSheetKinds';
import type { WorkControl } from '../../ports/workbook';
import { answered } from '../access/answered';
import { requireSession } from '../access/requireSession';
import type { DeskWork } from '../desk/deskWork';
import { drawKept } from './drawKept';
import { readRegion, type YearAsOf } from './readRegion';

/** Which of the region's sheets are drawn. */
export type RegionWanted = YearAsOf & { readonly kinds: readonly RegionSheetKind[] };

/** What was drawn, and of which instant it is. */
export type RegionDrawn = { readonly asOf: string; readonly sheets: readonly string[] };

/** Draws the region's sheets of a year, in the place of those drawn before; what people wrote beside them stays. */
export async function drawRegion(
  work: DeskWork,
  wanted: RegionWanted,
  control: WorkControl = {},
): Promise<RegionDrawn> {
  const { session } = await requireSession(work, control.signal);
  const of = await readRegion(work, wanted, control.signal);
  const reader = regionReader(session.role);
  const isTrend = wanted.kinds.includes('trend') && reader === 'operator';
  const trend = isTrend ? await readTrend(work, of.asOf, control.signal) : null;
  const specs = attainmentWorkbook(of, reader, { trend, kinds: wanted.kinds });

  await drawKept(work.workbook, specs, of, control);

  work.memory.fileName ??= `${regionSheets.attainment.name}_${wanted.year}.xlsx`;

  return { asOf: of.asOf, sheets: specs.map(({ name }) => name) };
}

/** All years as of the instant of the other sheets. */
async function readTrend(work: DeskWork, asOf: string, signal?: AbortSignal): Promise<Trend> {
  const { session, api } = await requireSession(work, signal);

  return answered(await api('readTrend', { params: { region: session.region }, query: { asOf } }, signal));
}
