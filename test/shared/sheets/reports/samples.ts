import type { RegionYear } from '../../../../shared/measures/attainmentResult';
import { executeRoadmap } from '../../../../shared/measures/executeRoadmap';
import { recommendations } from '../../../../shared/measures/recommendations/recommendations';
import type { ReportInput } from '../../../../shared/sheets/reports/reportContext';
import type { SheetSpec } from '../../../../shared/sheets/sheetSpec';

/** What the reports of a year are made from: its roadmaps and recommendations are those of the product. */
export function inputOf(regionYear: RegionYear): Required<Omit<ReportInput, 'language'>> {
  const executions = executeRoadmap(regionYear);

  return { regionYear, executions, advice: recommendations(regionYear, executions) };
}

/** The lines under a part's heading, each as its texts without the number; empty where there is no such part. */
export function partOf({ rows }: SheetSpec, title: string): readonly (readonly (string | number | null)[])[] {
  const isHeading = (row: SheetSpec['rows'][number]) => row.cells[0]?.style === 'section';
  const start = rows.findIndex((row) => isHeading(row) && String(row.cells[0]?.value).endsWith(title));

  if (start < 0) return [];

  const rest = rows.slice(start + 1);
  const end = rest.findIndex(isHeading);

  return rest
    .slice(0, end < 0 ? undefined : end)
    .map(({ cells }) => cells.slice(1).map((cell) => cell?.value ?? null));
}

/** What no sheet may say: a hole where a value should be, or a key of the code. */
export const HOLES = /undefined|null|NaN|\[object|Infinity/;
