import type { Sheet } from '../sheet';

/** Whether a column is hidden. */
export function isColumnHidden(sheet: Sheet, column: number): boolean {
  return sheet.columns.get(column)?.hidden === true;
}
