import type { ColumnValues, WorkbookPort } from '../../../../addin/src/ports/workbook';
import { WorkbookFault } from '../../../../addin/src/ports/workbookFault';
import type { Grid, RawCell } from '../../../../shared/sheets/grid';

/** The workbook port over grids in memory, for what merging and names use of it; counts what was written. */
export type GridBook = WorkbookPort & {
  readonly grids: () => readonly Grid[];
  /** Cells written since the book was made. */
  readonly written: () => number;
  /** The row a table was last grown to, by sheet. */
  readonly grown: ReadonlyMap<string, number>;
};

/** A workbook with these sheets. */
export function gridBook(sheets: readonly Grid[]): GridBook {
  const cells = new Map(sheets.map(({ name, cells: rows }) => [name, rows.map((row) => [...row])]));
  const grown = new Map<string, number>();
  const unused = (): Promise<never> => Promise.reject(new WorkbookFault('notSupported'));
  const grids = (): readonly Grid[] =>
    sheets.map((grid) => ({ ...grid, cells: (cells.get(grid.name) ?? []).map((row) => [...row]) }));
  let written = 0;

  return {
    grids,
    grown,
    written: () => written,
    listSheets: async () => sheets.map(({ name, hidden, stamp }) => ({ name, hidden, stamp, mark: null })),
    readSheets: async (names) => grids().filter(({ name }) => names.includes(name)),
    writeColumns: async (sheet, columns) => {
      const rows = cells.get(sheet);

      if (rows === undefined) throw new WorkbookFault('sheetGone', sheet);

      for (const column of columns) written += write(rows, column);
    },
    growTable: async (sheet, bottom) => {
      grown.set(sheet, bottom);
    },
    ensureColumn: async (sheet, { headingRow, heading }) => {
      const row = cells.get(sheet)?.[headingRow] ?? [];

      return row.push(heading) - 1;
    },
    readColumn: unused,
    removeRows: null,
    drawSheets: unused,
    restamp: unused,
    readState: unused,
    writeState: unused,
    readSelection: null,
    showCell: null,
  };
}

function write(rows: RawCell[][], { column, top, values }: ColumnValues): number {
  let count = 0;

  values.forEach((value, index) => {
    if (value === null) return;

    for (let row = rows.length; row <= top + index; row += 1) rows.push([]);

    const cells = rows[top + index] ?? [];

    for (let place = cells.length; place <= column; place += 1) cells.push(null);
    cells[column] = value === '' ? null : value;
    count += 1;
  });

  return count;
}
