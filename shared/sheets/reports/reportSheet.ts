import { headingCell, textCell } from '../cellSpec';
import { commentColumn, noted } from '../noteColumns';
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
export function reportSheet({ name, title, lines, parts, footer, ...sheet }: ReportSheet): SheetSpec {
  const shown = parts.filter((part) => part.lines.length > 0);
  const keys = shown.flatMap((part) => part.lines.map((cells) => lineKey(part.title, cells)));
  const written = noted(commentColumn(keys), sheet.headings.length);
  const headings = [...sheet.headings, ...written.headings];
  const widths = [...sheet.widths, ...written.widths];
  const span = widths.length;
  const headingRow = lines.length + 2;
  const wide = (value: string): CellSpec => ({ value, style: 'muted', span });
  const rows: readonly { readonly cells: readonly (CellSpec | null)[]; readonly height?: number }[] = [
    { cells: [headingCell(title, 'title', span)] },
    ...lines.map((line) => ({ cells: [headingCell(line, 'note', span)] })),
    { cells: [] },
    { cells: headings.map((heading) => textCell(heading, 'header')), height: 24 },
    ...shown.flatMap((part, index) =>
      partRows(part, index + 1, span, (line) => written.cellsOf(firstOf(shown, index) + line)),
    ),
    { cells: [headingCell(footer.title, 'section', span)] },
    ...footer.lines.map((line) => ({ cells: [wide(line)] })),
  ];

  return {
    name,
    stamp: null,
    columns: widths.map((width, index) => ({ width, hidden: written.hidden.includes(index) })),
    rows,
    table: null,
    validations: [],
    conditionals: [],
    charts: [],
    notes: written.notes,
    freeze: { rows: headingRow + 1, columns: 0 },
    print: { landscape: true, titleRows: [headingRow, headingRow], signature: true },
  };
}

function partRows(
  { title, lines }: ReportPart,
  number: number,
  span: number,
  notesOf: (line: number) => readonly CellSpec[],
): readonly { readonly cells: readonly CellSpec[] }[] {
  return [
    { cells: [headingCell(`${number}. ${title}`, 'section', span)] },
    ...lines.map((cells, index) => ({
      cells: [textCell(`${number}.${index + 1}`, 'muted'), ...cells, ...notesOf(index)],
    })),
  ];
}

/** How many lines stand before a part. */
function firstOf(parts: readonly ReportPart[], index: number): number {
  return parts.slice(0, index).reduce((sum, { lines }) => sum + lines.length, 0);
}

/**
 * What a line is known by from one drawing to the next: its part and its words without the numbers in them, which
 * change. Codes such as K2 stay.
 */
function lineKey(part: string, cells: readonly CellSpec[]): string {
  const words = String(cells[0]?.value ?? '').replaceAll(/(?<!\p{L})\d[\d\s.,%]*/gu, '# ');

  return `${part}: ${words.trim()}`;
}
