import { LAST_COLUMN, LAST_ROW } from '../limits';
import type { Sheet } from '../sheet';
import type { Area } from '../types';

/**
 * An area cut to the rows and columns the sheet uses (at least its first cell), so that whole columns can
 * be walked.
 */
export function clipArea(sheet: Sheet, area: Area): Area {
  if (area.bottom < LAST_ROW && area.right < LAST_COLUMN) return area;

  return {
    ...area,
    bottom: area.bottom < LAST_ROW ? area.bottom : Math.max(area.top, sheet.cells.lastRow),
    right: area.right < LAST_COLUMN ? area.right : Math.max(area.left, sheet.cells.lastColumn),
  };
}
