import { headingCell, textCell } from './cellSpec';
import { type NoteColumns, type Noted, noted } from './noteColumns';
import type { CellSpec, ChartSpec, SheetSpec, TableSpec, ValidationSpec } from './sheetSpec';

/** What differs from one of the region's sheets to the next. */
export type RegionSheet = {
  readonly name: string;
  readonly title: string;
  /** Lines under the title. */
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  /** In points; two lines unless told otherwise. */
  readonly headingHeight?: number;
  readonly widths: readonly number[];
  readonly hiddenColumns?: readonly number[];
  readonly body: readonly (readonly (CellSpec | null)[])[];
  /** Printed under the table. */
  readonly footer?: readonly (readonly (CellSpec | null)[])[];
  /** Columns behind the others in which people write. */
  readonly notes?: NoteColumns;
  readonly validations?: readonly ValidationSpec[];
  /** Drawn under everything else; `below` is the first free row, zero-based. */
  readonly charts?: (below: number) => readonly ChartSpec[];
  readonly tableName: string;
  readonly frozenColumns: number;
  readonly signature: boolean;
};

/** Points of two lines of headings. */
const TWO_LINES = 34;

/** Lays out a sheet that Svod gives back: title, lines, one table, footer; A4 landscape with its headings repeated. */
export function regionSheet(given: RegionSheet): SheetSpec {
  const written = given.notes && noted(given.notes, given.headings.length);
  const sheet = written === undefined ? given : withColumns(given, written);
  const span = sheet.headings.length;
  const top = [
    headingCell(sheet.title, 'title', span),
    ...sheet.lines.map((line) => headingCell(line, 'note', span)),
  ];
  const headingRow = headingRowAfter(sheet.lines.length);
  const rows = [
    ...top.map((cell) => ({ cells: [cell] })),
    { cells: [] },
    {
      cells: sheet.headings.map((heading) => textCell(heading, 'header')),
      height: sheet.headingHeight ?? TWO_LINES,
    },
    ...sheet.body.map((cells) => ({ cells })),
    ...(sheet.footer ? [{ cells: [] }, ...sheet.footer.map((cells) => ({ cells }))] : []),
  ];

  return {
    name: sheet.name,
    stamp: null,
    columns: sheet.widths.map((width, index) => ({
      width,
      hidden: sheet.hiddenColumns?.includes(index) ?? false,
    })),
    rows,
    table: tableOf(sheet, headingRow),
    validations: sheet.validations ?? [],
    conditionals: [],
    ...(written && { notes: written.notes }),
    charts: sheet.charts?.(rows.length + 1) ?? [],
    freeze: { rows: headingRow + 1, columns: sheet.frozenColumns },
    print: { landscape: true, titleRows: [headingRow, headingRow], signature: sheet.signature },
  };
}

function withColumns(sheet: RegionSheet, { headings, widths, hidden, cellsOf }: Noted): RegionSheet {
  return {
    ...sheet,
    headings: [...sheet.headings, ...headings],
    widths: [...sheet.widths, ...widths],
    hiddenColumns: [...(sheet.hiddenColumns ?? []), ...hidden],
    body: sheet.body.map((cells, row) => [...cells, ...cellsOf(row)]),
  };
}

/** Zero-based row of the table's headings when `lines` lines stand under the title. */
export function headingRowAfter(lines: number): number {
  return lines + 2;
}

/** Lines under the table with a heading of their own, merged over `span` columns. */
export function footerPart(
  title: string,
  lines: readonly string[],
  span: number,
): readonly (readonly CellSpec[])[] {
  return [[headingCell(title, 'section', span)], ...lines.map((line) => [headingCell(line, 'note', span)])];
}

// An Excel table needs at least one row under its headings.
function tableOf(sheet: RegionSheet, headingRow: number): TableSpec | null {
  if (sheet.body.length === 0) return null;

  const range = {
    top: headingRow,
    left: 0,
    bottom: headingRow + sheet.body.length,
    right: sheet.headings.length - 1,
  };

  return { name: sheet.tableName, range };
}
