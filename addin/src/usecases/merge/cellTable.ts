import { BLANK_CELL, type MergeCell } from './mergeCell';

/** Cells by column key, each column as long as there are rows. */
export type CellTable = {
  readonly rows: number;
  readonly columns: ReadonlyMap<string, readonly MergeCell[]>;
};

/** The cell of a row; blank where the table has no such column. */
export function cellAt({ columns }: CellTable, key: string, row: number): MergeCell {
  return columns.get(key)?.[row] ?? BLANK_CELL;
}
