import type { Column, Columns } from '../columns/columns';
import { blankColumn } from '../measures/blankColumn';

/** A column of a sheet; blank in every row where the sheet has none of that key. */
export function columnOf(columns: Columns, key: string): Column {
  return columns.columns[key] ?? blankColumn(columns.rows);
}
