import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { filterTable } from '../tables/filterTable';
import { tableAt } from '../tables/tableAt';
import type { ActOutcome } from './actOutcome';
import { attempt } from './attempt';

/** Filters the table the cell lies in by the cell's column to rows showing one of the texts. */
export function filterByTexts(
  book: Book,
  sheet: Sheet,
  row: number,
  column: number,
  texts: readonly string[],
): ActOutcome {
  return attempt(() => {
    const table = tableAt(sheet, row, column);

    if (table === null) throw new ModelFault('InvalidOperation', 'The cell lies in no table.');

    filterTable(book, sheet, table, column - table.area.left, { kind: 'values', values: texts });
  });
}
