import type { CheckedSheet, CheckedWorkbook } from '../../../addin/src/usecases/checkedWorkbook';
import { checkWorkbook, type WorkbookOwner } from '../../../addin/src/usecases/checkWorkbook';
import { type DemoBook, demoBooks } from '../../../functions/local/demo/demoBooks';
import { DEMO_INSTANT, DEMO_YEAR } from '../../../functions/local/demo/demoPlan';
import { khabarovsk as region } from '../../../shared/regions/khabarovsk';
import type { Grid, RawCell } from '../../../shared/sheets/grid';
import { reporterWorkbook } from '../../../shared/sheets/reporterWorkbook';
import type { SheetSpec } from '../../../shared/sheets/sheetSpec';
import type { TemplateKey } from '../../../shared/templates/template';
import { gridOf } from '../../shared/sheets/helpers/gridOf';

/** A district's filled workbook in which there is nothing to mend. */
export const BOOK: DemoBook =
  demoBooks(region).find(({ reporter }) => reporter.key === '08612000') ?? missing('the book');

/** Whose it is, at a time when nothing is late. */
export const OWNER: WorkbookOwner = {
  region,
  reporter: BOOK.reporter,
  year: DEMO_YEAR,
  now: new Date(DEMO_INSTANT),
};

/** The sheets of `columns`, or of the whole book. */
export function specsOf(columns: DemoBook['columns'] = BOOK.columns): readonly SheetSpec[] {
  return reporterWorkbook({ region, reporter: BOOK.reporter, year: DEMO_YEAR, columns });
}

/** The book as grids. */
export function gridsOf(columns: DemoBook['columns'] = BOOK.columns): readonly Grid[] {
  return specsOf(columns).map(gridOf);
}

/** A cell of the book by template, column key and place among the filled rows. */
export type Change = {
  readonly template: TemplateKey;
  readonly column: string;
  readonly row: number;
  readonly cell: RawCell;
};

/** The grids with some cells changed. */
export function changed(grids: readonly Grid[], ...changes: readonly Change[]): readonly Grid[] {
  const { sheets } = checkWorkbook(grids, OWNER);

  return changes.reduce((all, { template, column, row, cell }) => {
    const { reading } = sheetIn({ sheets }, template);
    const top = reading.rows[row] ?? missing(`row ${row}`);
    const left = reading.columnsAt.get(column) ?? missing(column);

    return all.map((grid) => (grid.name === reading.sheet ? withCell(grid, top, left, cell) : grid));
  }, grids);
}

/** The grid with one cell changed. */
export function withCell(grid: Grid, top: number, left: number, cell: RawCell): Grid {
  return {
    ...grid,
    cells: grid.cells.map((row, at) =>
      at === top
        ? Array.from({ length: Math.max(row.length, left + 1) }, (_, place) =>
            place === left ? cell : (row[place] ?? null),
          )
        : row,
    ),
  };
}

/** The checked sheet of a template. */
export function sheetIn({ sheets }: Pick<CheckedWorkbook, 'sheets'>, key: TemplateKey): CheckedSheet {
  return sheets.find(({ reading }) => reading.template.key === key) ?? missing(key);
}

/** What was found on a sheet, as «code:severity» in order. */
export function codesIn({ findings }: CheckedSheet): readonly string[] {
  return findings.map(({ code, severity }) => `${code}:${severity}`);
}

/** For test data that are not there. */
export function missing(what: string): never {
  throw new Error(`the test data lack ${what}`);
}
