import type { Value } from '../columns/columns';
import { fixedSheetWords } from '../messages/ru/sheets';
import type { Region } from '../regions/region';
import type { FixedRow } from '../templates/template';

/**
 * What Svod fills in on the line of a given row in one year, by column key: its own facts, and what the region's
 * profile says of it.
 */
export function fixedRowFacts(row: FixedRow, region: Region, year: number): Readonly<Record<string, Value>> {
  return {
    section: row.section,
    caption: row.caption,
    unit: fixedSheetWords.unit[row.unit],
    target: targetOf(row, region, year),
    ...row.facts,
  };
}

/** Only a year that a source names has a target (design: nothing is interpolated). */
function targetOf(row: FixedRow, region: Region, year: number): number | null {
  const indicator = region.indicators.find((one) => one.key === row.indicator);

  return indicator?.targets.find((target) => target.year === year)?.value ?? null;
}
