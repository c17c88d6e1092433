import type { Sheet } from '../sheet';
import type { Table } from '../types';

/** The table whose heading row has this cell, or `null`. */
export function headingTable(sheet: Sheet, row: number, column: number): Table | null {
  return (
    sheet.tables.find(({ area }) => area.top === row && column >= area.left && column <= area.right) ?? null
  );
}
