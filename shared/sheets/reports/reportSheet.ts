import { headingCell, textCell } from '../cellSpec';
import type { CellSpec, SheetSpec } from '../sheetSpec';

/** A part of a report: a heading and numbered lines. */
export type ReportPart = {
  readonly title: string;
  /** Cells of each line from the second column on; the first holds its number. */
  readonly lines: readonly (readonly CellSpec[])[];
};

/** What differs from one report to the next. */
export type ReportSheet = {
  readonly name: string;
  readonly title: string;
  /** Lines under the title. */
  readonly lines: readonly string[];
  readonly headings: readonly string[];
  readonly widths: readonly number[];
  /** A part without lines is left out. */
  readonly parts: readonly ReportPart[];
  /** Running text under the parts. */
  readonly footer: { readonly title: string; readonly lines: readonly string[] };
};

/**
 * Lays out a report to print and sign: title, then parts whose lines each have their number and their source. It is
 * no Excel table, since headings of parts stand between the lines. A4 landscape, headings repeated on every page.
 */
export function reportSheet({ name, title, lines, headings, widths, parts, footer }: ReportSheet): SheetSpec {
  const span = widths.length;
  const shown = parts.filter((part) => part.lines.length > 0);
  const headingRow = lines.length + 2;
  const wide = (value: string): CellSpec => ({ value, style: 'muted', span });
  const rows: readonly { readonly cells: readonly (CellSpec | null)[]; readonly height?: number }[] = [
    { cells: [headingCell(title, 'title', span)] },
    ...lines.map((line) => ({ cells: [headingCell(line, 'note', span)] })),
    { cells: [] },
    { cells: headings.map((heading) => textCell(heading, 'header')), height: 24 },
    ...shown.flatMap((part, index) => partRows(part, index + 1, span)),
    { cells: [headingCell(footer.title, 'section', span)] },
    ...footer.lines.map((line) => ({ cells: [wide(line)] })),
  ];

  return {
    name,
    stamp: null,
    columns: widths.map((width) => ({ width })),
    rows,
    table: null,
    validations: [],
    conditionals: [],
    charts: [],
    freeze: { rows: headingRow + 1, columns: 0 },
    print: { landscape: true, titleRows: [headingRow, headingRow], signature: true },
  };
}

function partRows(
  { title, lines }: ReportPart,
  number: number,
  span: number,
): readonly { readonly cells: readonly CellSpec[] }[] {
  return [
    { cells: [headingCell(`${number}. ${title}`, 'section', span)] },
    ...lines.map((cells, index) => ({ cells: [textCell(`${number}.${index + 1}`, 'muted'), ...cells] })),
  ];
}
