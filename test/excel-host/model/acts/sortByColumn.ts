import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { sortArea } from '../tables/sortArea';
import { sortTable } from '../tables/sortTable';
import { tableAt } from '../tables/tableAt';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';
import { blockAround } from './blockAround';

/** Sorts the table the cell lies in, or the filled block around it, by the cell's column. */
export function sortByColumn(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  descending = false,
): ActOutcome {
  return attempt(() => {
    const table = tableAt(sheet, row, column);

    if (table) {
      sortTable(book, sheet, table, [{ column: column - table.area.left, descending }]);

      return;
    }

    const block = blockAround(sheet, row, column);

    sortArea(book, sheet, { ...block, top: Math.min(block.top + 1, block.bottom) }, [
      { column: column - block.left, descending },
    ]);
  });
}
