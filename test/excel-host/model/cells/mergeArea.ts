import { areaName } from '../address/areaName';
import { intersectAreas } from '../address/intersectAreas';
import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Area, Cell } from '../types';
import { emptyContents } from './emptyContents';

/**
 * Merges an area, or each of its rows with `across`; what is not in its first cell is lost. Throws
 * `InvalidOperation` in a table.
 */
export function mergeArea(book: Book, sheet: Sheet, area: Area, across: boolean): void {
  guardUnprotected(sheet, 'formatCells');

  if (sheet.tables.some((table) => intersectAreas(table.area, area) !== null)) {
    throw new ModelFault('InvalidOperation', 'Cells of a table cannot be merged.');
  }

  const rows = Array.from({ length: area.bottom - area.top + 1 }, (_, row) => ({
    ...area,
    top: area.top + row,
    bottom: area.top + row,
  }));

  sheet.merges = sheet.merges.filter((merge) => intersectAreas(merge, area) === null);

  for (const merge of across ? rows : [area]) {
    if (merge.top === merge.bottom && merge.left === merge.right) continue;

    keepFirst(sheet, merge);
    sheet.merges.push(merge);
  }

  book.changed(sheet.id, areaName(area), 'merges');
}

// Excel keeps the first filled cell's content and puts it into the corner.
function keepFirst(sheet: Sheet, merge: Area): void {
  const filled = firstFilled(sheet, merge);
  const style = sheet.cells.get(merge.top, merge.left)?.style;

  emptyContents(sheet, merge);

  if (filled) sheet.cells.set(merge.top, merge.left, { ...filled, ...(style ? { style } : {}) });
}

function firstFilled(sheet: Sheet, merge: Area): Cell | undefined {
  for (let row = merge.top; row <= merge.bottom; row += 1) {
    for (let column = merge.left; column <= merge.right; column += 1) {
      const cell = sheet.cells.get(row, column);

      if (cell && (cell.value !== null || cell.formula !== undefined)) return cell;
    }
  }

  return undefined;
}
