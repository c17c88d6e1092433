import { fixedSheetWords } from '../messages/ru/sheets';
import type { Region } from '../regions/region';
import type { FixedRow } from '../templates/template';

/** What the region's profile says of a fixed row in one year: the locked cells of its line, by column key. */
export function fixedRowFacts(
  row: FixedRow,
  region: Region,
  year: number,
): Readonly<Record<'section' | 'caption' | 'unit', string>> & { readonly target: number | null } {
  return {
    section: row.section,
    caption: row.caption,
    unit: fixedSheetWords.unit[row.unit],
    target: targetOf(row, region, year),
  };
}

/** Only a year that a source names has a target (design: nothing is interpolated). */
function targetOf(row: FixedRow, region: Region, year: number): number | null {
  const indicator = region.indicators.find((one) => one.key === row.indicator);

  return indicator?.targets.find((target) => target.year === year)?.value ?? null;
}
