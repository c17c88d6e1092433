import { factsSheets as texts } from '../../messages/ru/factsSheets';
import type { Region } from '../../regions/region';
import { localInstant } from '../localInstant';
import { regionSheet } from '../regionSheet';
import type { CellSpec, SheetSpec } from '../sheetSpec';
import { FACT_COLUMNS } from './factColumns';

/** Name of the table of facts, over which the PivotTable is. */
export const FACTS_TABLE = 'Svod_facts';

/** Zero-based row of the line that says of which instant the facts are. */
export const AS_OF_ROW = 1;

const FROZEN = 3;

/**
 * The sheet «Факты» before its rows: title, headings and one blank row, whose number formats the rows to come take on.
 * The rows are written column by column, since a hundred thousand facts would be more than a million cell objects.
 */
export function factsSheet(region: Region, asOf: string): SheetSpec {
  const blank = FACT_COLUMNS.map(
    ({ format, key }): CellSpec => ({
      value: null,
      style: key === 'value' ? 'number' : 'plain',
      ...(format === undefined ? {} : { format }),
    }),
  );
  const spec = regionSheet({
    name: texts.facts.name,
    title: texts.facts.title(region.name),
    lines: [asOfLine(region, asOf), texts.facts.howTo],
    headings: FACT_COLUMNS.map(({ heading }) => heading),
    widths: FACT_COLUMNS.map(({ width }) => width),
    body: [blank],
    tableName: FACTS_TABLE,
    frozenColumns: FROZEN,
    signature: false,
  });

  // A heading merged over all columns cannot be scrolled past the frozen ones.
  return {
    ...spec,
    rows: spec.rows.map((row) => ({
      ...row,
      cells: row.cells.map((cell) => (cell?.span === undefined ? cell : { ...cell, span: 1 })),
    })),
  };
}

/** The line that says of which instant the facts are, in the region's local time. */
export function asOfLine(region: Region, asOf: string): string {
  return texts.facts.asOf(localInstant(asOf, region.timeZone));
}
