import type { Sheet } from '../sheet';

/** Whether a row is hidden, by hand or by a filter. */
export function isRowHidden(sheet: Sheet, row: number): boolean {
  const axis = sheet.rows.get(row);

  return axis?.hidden === true || axis?.filtered === true;
}
