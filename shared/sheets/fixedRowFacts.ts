import type { Value } from '../columns/columns';
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

/**
 * The share in percent, not rounded; `null` where either number is missing or the whole is zero. Multiplied
 * before dividing, so that 57 of 100 is 57 and not 56.99999999999999, which a target of 57 would call missed.
 */
export function shareOf(part: Value, whole: Value): number | null {
  if (typeof part !== 'number' || typeof whole !== 'number' || whole <= 0) return null;

  return (100 * part) / whole;
}

/** Only a year that a source names has a target (design: nothing is interpolated). */
function targetOf(row: FixedRow, region: Region, year: number): number | null {
  const indicator = region.indicators.find((one) => one.key === row.indicator);

  return indicator?.targets.find((target) => target.year === year)?.value ?? null;
}
