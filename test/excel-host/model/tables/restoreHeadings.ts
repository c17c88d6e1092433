import { intersectAreas } from '../address/intersectAreas';
import type { Book } from '../book';
import { textOf } from '../calc/textOf';
import { readValue } from '../cells/readValue';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import { headingArea } from './headingArea';
import { renameColumn } from './renameColumn';

/** Makes headings in the area texts again, none empty or repeated, and the columns' names equal to them. */
export function restoreHeadings(book: Book, sheet: Sheet, area: Area): void {
  for (const table of sheet.tables) {
    const hit = intersectAreas(headingArea(table), area);

    if (hit === null) continue;

    for (let column = hit.left; column <= hit.right; column += 1) {
      const value = readValue(book, sheet, hit.top, column);
      const text = typeof value === 'object' && value !== null ? value.error : textOf(value);

      renameColumn(book, sheet, table, column - table.area.left, text);
    }
  }
}
