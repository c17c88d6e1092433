import { areaName } from '../address/areaName';
import { intersectAreas } from '../address/intersectAreas';
import type { Book } from '../book';
import { LAST_COLUMN } from '../limits';
import type { Sheet } from '../sheet';
import { growTable } from '../tables/growTable';
import { isEmptyArea } from '../tables/isEmptyArea';
import type { Area, Table } from '../types';

/**
 * What is about to be typed or pasted: the growth of the table that Excel will take it into, since it stands
 * directly under or beside it. To be asked before the cells are filled: cells there must be empty.
 */
export function growthFor(
  sheet: Sheet,
  entered: Area,
): { readonly table: Table; readonly rows: number; readonly columns: number } | null {
  if (sheet.protection) return null;

  for (const table of sheet.tables) {
    const { area } = table;
    const startsInColumns = entered.left >= area.left && entered.left <= area.right;
    const startsInRows = entered.top >= area.top && entered.top <= area.bottom;
    const isUnder = startsInColumns && entered.top > area.top && entered.top <= area.bottom + 1;
    const isBeside = startsInRows && entered.left >= area.left && entered.left <= area.right + 1;
    const rows = isUnder ? Math.max(0, entered.bottom - area.bottom) : 0;
    const columns = isBeside || (isUnder && rows > 0) ? Math.max(0, entered.right - area.right) : 0;

    if (rows + columns > 0 && isFree(sheet, table, rows, columns, entered)) return { table, rows, columns };
  }

  return null;
}

/** Grows a table and logs it. */
export function grow(book: Book, sheet: Sheet, table: Table, rows: number, columns: number): void {
  growTable(book, sheet, table, rows, columns);
  book.changed(sheet.id, areaName(table.area), 'tables');
}

// Another table, or cells that hold something and are not pasted over, keep the table as it is.
function isFree(sheet: Sheet, table: Table, rows: number, columns: number, entered: Area): boolean {
  const { area } = table;
  const grown = { ...area, bottom: area.bottom + rows, right: area.right + columns };

  if (grown.right > LAST_COLUMN) return false;
  if (sheet.tables.some((other) => other !== table && intersectAreas(other.area, grown) !== null))
    return false;
  if (sheet.merges.some((merge) => intersectAreas(merge, grown) !== null)) return false;

  const below = rows === 0 ? [] : [{ ...grown, top: area.bottom + 1 }];
  const beside = columns === 0 ? [] : [{ ...grown, left: area.right + 1 }];

  return [...below, ...beside].every((one) => isEmptyAround(sheet, one, entered));
}

function isEmptyAround(sheet: Sheet, area: Area, entered: Area): boolean {
  const left = { ...area, right: Math.min(area.right, entered.left - 1) };
  const right = { ...area, left: Math.max(area.left, entered.right + 1) };
  const above = { ...area, bottom: Math.min(area.bottom, entered.top - 1) };
  const below = { ...area, top: Math.max(area.top, entered.bottom + 1) };

  return [left, right, above, below].every((one) => isEmptyArea(sheet, one));
}
