import { areaName } from '../address/areaName';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { Area, CellInput } from '../types';
import { guardShape } from './guardShape';
import { guardWritable } from './guardWritable';
import { entryOf, putEntry } from './putEntry';

/**
 * Writes a grid of the area's shape as the API's `values` and `formulas` do: text as `enterText`, `null`
 * leaves a cell as it is. All or nothing. Tables do not grow by it. Throws `InvalidArgument` for another
 * shape, `AccessDenied` for a locked cell.
 */
export function writeCells(
  book: Book,
  sheet: Sheet,
  area: Area,
  grid: readonly (readonly CellInput[])[],
): void {
  guardShape(area, grid);
  guardWritable(sheet, area);

  const entries = grid.map((inputs, down) =>
    inputs.map((input, across) =>
      input === null ? null : entryOf(book, sheet, area.top + down, area.left + across, input),
    ),
  );

  for (const [down, row] of entries.entries()) {
    for (const [across, entry] of row.entries()) {
      if (entry !== null) putEntry(book, sheet, area.top + down, area.left + across, entry);
    }
  }

  book.changed(sheet.id, areaName(area), 'values');
}
