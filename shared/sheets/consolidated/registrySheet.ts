import { consolidatedSheets as texts } from '../../messages/ru/consolidatedSheets';
import type { Region } from '../../regions/region';
import { regionSheet } from '../regionSheet';
import type { CellSpec, SheetSpec } from '../sheetSpec';
import type { RegistryColumn } from './registryColumns';

/** Points of three lines: captions of coarse columns are long, and the columns narrow. */
const HEADING_HEIGHT = 48;

/** Row code, and who has sent the row. */
const FROZEN = 3;

/**
 * A consolidated registry before its rows: title, headings and one blank row, whose number formats the rows to come
 * take on (`growTable`). The rows are written column by column, since a specification of a million cells would be a
 * million objects.
 */
export function registrySheet(
  name: string,
  registry: string,
  { region, year }: { readonly region: Region; readonly year: number },
  columns: readonly RegistryColumn[],
): SheetSpec {
  const blank = columns.map(
    ({ format }): CellSpec => ({
      value: null,
      style: 'plain',
      ...(format === undefined ? {} : { format }),
    }),
  );
  const spec = regionSheet({
    name,
    title: texts.title(registry, region.name, year),
    lines: [texts.notYet, texts.howTo],
    headings: columns.map(({ heading }) => heading),
    widths: columns.map(({ width }) => width),
    headingHeight: HEADING_HEIGHT,
    body: [blank],
    tableName: `Svod_${year}_rows`,
    frozenColumns: FROZEN,
    signature: false,
  });

  return { ...spec, rows: spec.rows.map((row) => ({ ...row, cells: row.cells.map(unmerged) })) };
}

// A heading merged over thirty columns cannot be scrolled past the frozen ones.
function unmerged(cell: CellSpec | null): CellSpec | null {
  if (cell?.span === undefined) return cell;

  return { ...cell, span: 1 };
}
