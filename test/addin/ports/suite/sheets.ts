import { headingCell, textCell } from '../../../../shared/sheets/cellSpec';
import type { Grid, RawCell } from '../../../../shared/sheets/grid';
import type { CellSpec, SheetSpec } from '../../../../shared/sheets/sheetSpec';
import type { Stamp } from '../../../../shared/sheets/stamp';
import type { OpenedWorkbook } from '../workbookRoad';

/** The stamp of a district's registry before its first sending. */
export const STAMP: Stamp = {
  region: 'khabarovsk',
  template: 'mentors',
  version: 1,
  year: 2026,
  reporter: '08612000',
  baseRevision: 0,
};

/** Texts that a spreadsheet would run or turn into something else. */
export const DANGEROUS = [
  '=1+1',
  '=HYPERLINK("http://example.org")',
  '+7 914 123-45-67',
  '-5',
  '@SUM(A1)',
  '5-6',
  '1/2',
  '08612000',
  '3.14',
  '1e5',
  'TRUE',
  '#N/A',
  'May 2026',
  "'кавычка",
  '\tотступ',
  'две\nстроки',
  '<b>&amp;</b>',
  '«ёлки» — 😀',
] as const;

/** Zero-based row of the headings of `registrySpec`. */
export const HEADINGS = 1;

/** A sheet with a title, a table of these headings and rows, and a line under it. */
export function registrySpec(
  headings: readonly string[],
  body: readonly (readonly (CellSpec | string | null)[])[],
  change: Partial<SheetSpec> = {},
): SheetSpec {
  return {
    name: 'Реестр',
    stamp: STAMP,
    columns: headings.map(() => ({ width: 14 })),
    rows: [
      { cells: [headingCell('Реестр наставников', 'title', 1)] },
      { cells: headings.map((heading) => textCell(heading, 'header')), height: 30 },
      ...body.map((cells) => ({ cells: cells.map(specOf) })),
    ],
    table: {
      name: 'Svod_mentors',
      range: {
        top: HEADINGS,
        left: 0,
        bottom: HEADINGS + Math.max(1, body.length),
        right: headings.length - 1,
      },
    },
    validations: [],
    conditionals: [],
    charts: [],
    freeze: { rows: HEADINGS + 1, columns: 1 },
    print: { landscape: true, titleRows: [HEADINGS, HEADINGS], signature: false },
    ...change,
  };
}

/** A sheet of Svod's without a stamp and without a table. */
export function plainSpec(
  name: string,
  lines: readonly string[],
  change: Partial<SheetSpec> = {},
): SheetSpec {
  return registrySpec([], [], {
    name,
    stamp: null,
    columns: [{ width: 40 }],
    rows: lines.map((line) => ({ cells: [textCell(line)] })),
    table: null,
    freeze: { rows: 0, columns: 0 },
    print: { landscape: true, titleRows: null, signature: false },
    ...change,
  });
}

/** What the named sheet holds, read through the port. Empty texts count as empty cells. */
export async function contentOf({ port }: OpenedWorkbook, sheet: string): Promise<readonly RawCell[][]> {
  const [grid] = await port.readSheets([sheet]);

  if (grid === undefined) throw new Error(`no sheet ${sheet}`);

  return filled(grid);
}

/** The cells of a grid without blank ends of rows and without blank rows below. */
export function filled({ cells }: Grid): readonly RawCell[][] {
  const rows = cells.map((row) => {
    const values = row.map((cell) => (cell === '' ? null : cell));

    return values.slice(0, values.findLastIndex((cell) => cell !== null) + 1);
  });

  return rows.slice(0, rows.findLastIndex((row) => row.length > 0) + 1);
}

function specOf(cell: CellSpec | string | null): CellSpec | null {
  return typeof cell === 'string' ? { value: cell, format: '@', style: 'input' } : cell;
}
