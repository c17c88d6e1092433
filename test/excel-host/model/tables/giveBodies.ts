import type { Book } from '../book';
import { LAST_ROW } from '../limits';
import type { Sheet } from '../sheet';
import { remap } from '../shift/remap';
import { shiftArea } from '../shift/shiftArea';
import { shiftGrid } from '../shift/shiftGrid';

/** Gives tables that lost their last body row an empty one: cells below within their columns move down. */
export function giveBodies(book: Book, sheet: Sheet): void {
  for (const table of sheet.tables) {
    const { top, bottom, left, right } = table.area;

    if (bottom > top || top === LAST_ROW) continue;

    const shift = { axis: 'row', at: top + 1, count: 1, first: left, last: right } as const;

    shiftGrid(sheet, shift);
    remap(book, sheet, (area) => shiftArea(area, shift));
    table.area = { ...table.area, bottom: top + 1 };
  }
}
