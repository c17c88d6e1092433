import { containsCell } from '../address/containsCell';
import type { Sheet } from '../sheet';
import type { Table } from '../types';

/** The table a cell lies in, or `null`. */
export function tableAt(sheet: Sheet, row: number, column: number): Table | null {
  return sheet.tables.find(({ area }) => containsCell(area, row, column)) ?? null;
}
