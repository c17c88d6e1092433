import type { Sheet } from '../sheet';
import type { Style } from '../types';

const PLAIN: Style = {};

/** How a cell looks by itself: its own style, else its row's, else its column's. */
export function styleAt(sheet: Sheet, row: number, column: number): Style {
  const own = sheet.cells.get(row, column)?.style;

  return own ?? sheet.rows.get(row)?.style ?? sheet.columns.get(column)?.style ?? PLAIN;
}
