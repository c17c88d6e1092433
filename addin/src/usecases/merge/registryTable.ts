import type { CellReading } from '../../../../shared/cells/cellReading';
import { newCode } from '../../../../shared/columns/code';
import { type Columns, ROW_CODE, valueAt } from '../../../../shared/columns/columns';
import type { Template, TemplateColumn } from '../../../../shared/templates/template';
import { type CellTable, cellAt } from './cellTable';
import { BLANK_CELL, type MergeCell } from './mergeCell';
import type { OwnSheet } from './ownBook';
import { readCells } from './readCells';

/** A registry that rows are merged into: its rows, then those that were added. Grows and changes. */
export type RegistryTable = {
  rows: number;
  readonly columns: Map<string, MergeCell[]>;
  /** Row codes, and where each stands; of a doubled one the first row. */
  readonly codes: string[];
  readonly rowOf: Map<string, number>;
};

/** The registry as its sheet has it. */
export function registryTable(
  { grid, reading }: Pick<OwnSheet, 'grid' | 'reading'>,
  template: Template,
  context: Omit<CellReading, 'date1904'>,
): RegistryTable {
  const { columns, columnsAt, rows } = reading;
  const cells = template.columns.map(({ key, kind }): [string, MergeCell[]] => {
    const place = columnsAt.get(key);
    const raws = rows.map((row) => (place === undefined ? null : (grid.cells[row]?.[place] ?? null)));

    return [key, [...readCells(raws, kind, { ...context, date1904: grid.date1904 })]];
  });

  return tableOf(rows.length, new Map(cells), columns);
}

function tableOf(rows: number, cells: Map<string, MergeCell[]>, columns: Columns): RegistryTable {
  const codes = Array.from({ length: rows }, (_, row) => String(valueAt(columns, ROW_CODE, row)));

  return {
    rows,
    columns: cells,
    codes,
    rowOf: new Map(codes.map((code, row) => [code, row] as const).reverse()),
  };
}

/** Adds a blank row with the code, or with a new one where the registry has that code already; gives its place. */
export function addRow(table: RegistryTable, { columns }: Template, code: string | null): number {
  const row = table.rows;
  const own = code !== null && !table.rowOf.has(code) ? code : newCode();

  for (const { key } of columns) setCell(table, key, row, BLANK_CELL);

  table.rows += 1;
  table.codes.push(own);
  table.rowOf.set(own, row);

  return row;
}

/** Puts a cell in its place. */
export function setCell({ columns }: RegistryTable, key: string, row: number, cell: MergeCell): void {
  const cells = columns.get(key) ?? [];

  cells[row] = cell;
  columns.set(key, cells);
}

/** Whether Svod fills the column with codes. */
export function isCodeColumn({ kind }: TemplateColumn): boolean {
  return kind.type === 'rowCode' || kind.type === 'personCode';
}

/** The registry's cell of a row. */
export function registryCell(table: RegistryTable, key: string, row: number): MergeCell {
  return cellAt(table satisfies CellTable, key, row);
}
