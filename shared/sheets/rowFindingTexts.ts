import type { Finding } from '../checking/finding';
import { findingLines, foreignLines } from './findingLines';
import type { SheetReading } from './readWorkbookSheets';
import { rowNumbers } from './rowNumbers';

/** What a sheet's column «Замечания» has to say; `column` is `null` when the sheet has no such column yet. */
export type RowFindingTexts = {
  readonly column: number | null;
  readonly top: number;
  readonly values: readonly (string | null)[];
};

/**
 * The texts for the column «Замечания» after a check: a row's findings in their order, '' where they are
 * mended, `null` where the cell says it already. A finding of a code that several rows have stands in each of
 * them. `values` is empty when the whole column is right as it is.
 */
export function rowFindingTexts(
  reading: Pick<SheetReading, 'template' | 'columns' | 'rows' | 'bodyTop' | 'findingsAt' | 'findingTexts'>,
  findings: readonly Finding[],
): RowFindingTexts {
  const { template, bodyTop: top, findingsAt: column, findingTexts: old } = reading;
  const byPlace = findingsByPlace(reading, findings);
  const last = [...byPlace.keys()].reduce((most, place) => Math.max(most, place), old.length - 1);
  const values = Array.from({ length: last + 1 }, (_, place) => {
    const before = old[place] ?? '';
    const text = [findingLines(template, byPlace.get(place) ?? []), ...foreignLines(before)]
      .filter((line) => line !== '')
      .join('\n');

    return text === before ? null : text;
  });

  return { column, top, values: values.every((text) => text === null) ? [] : values };
}

/** The findings of each row, by its place under the headings. */
function findingsByPlace(
  reading: Parameters<typeof rowFindingTexts>[0],
  findings: readonly Finding[],
): ReadonlyMap<number, readonly Finding[]> {
  const numbers = rowNumbers(reading);
  const places = new Map<number, Finding[]>();

  for (const finding of findings) {
    for (const number of finding.row === null ? [] : (numbers.get(finding.row) ?? [])) {
      const place = number - 1 - reading.bodyTop;
      const known = places.get(place);

      if (known) known.push(finding);
      else places.set(place, [finding]);
    }
  }

  return places;
}
