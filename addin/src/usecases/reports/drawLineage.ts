import type { RegionYear } from '../../../../shared/measures/attainmentResult';
import type { LineageTarget } from '../../../../shared/measures/lineage/lineage';
import { lineageOf } from '../../../../shared/measures/lineage/lineageOf';
import { placeOfDrawn } from '../../../../shared/sheets/drawnSheets';
import { lineageSheet } from '../../../../shared/sheets/lineageSheet';
import type { WorkControl } from '../../ports/workbook';
import { readRegion, type YearAsOf } from '../attainment/readRegion';
import type { DeskWork } from '../desk/deskWork';
import type { LineageDrawn } from './lineageReading';

/** Draws where a number of a year comes from and shows the sheet; `null`: there is no such number. */
export async function drawLineage(
  work: DeskWork,
  wanted: YearAsOf & { readonly target: LineageTarget },
  control: WorkControl = {},
): Promise<LineageDrawn | null> {
  return drawLineageOf(work, await readRegion(work, wanted, control.signal), wanted.target, control);
}

/** The same of a year that was read. */
export async function drawLineageOf(
  { workbook, memory }: DeskWork,
  of: RegionYear,
  target: LineageTarget,
  control: WorkControl,
): Promise<LineageDrawn | null> {
  const lineage = lineageOf(of, target);

  if (lineage === null) return null;

  const spec = lineageSheet(of, lineage);

  await workbook.drawSheets([spec], control);

  const entries = await workbook.listSheets();
  const drawn = entries[placeOfDrawn(entries, spec)];

  if (drawn !== undefined) await workbook.showCell?.(drawn.name, 0, 0);

  memory.fileName ??= `${spec.name}_${of.year}.xlsx`;

  return {
    target,
    title: titleOf(of, target),
    reporter: of.reporters.find(({ key }) => key === target.reporter)?.name ?? target.reporter,
    total: lineage.total,
    asOf: of.asOf,
  };
}

function titleOf({ region }: RegionYear, { kind, key }: LineageTarget): string {
  const all = { indicator: region.indicators, ladder: region.ladders, coverage: region.coverages }[kind];

  return all.find((one) => one.key === key)?.title ?? key;
}
