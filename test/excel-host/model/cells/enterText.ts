import { areaName } from '../address/areaName';
import { cellArea } from '../address/cellArea';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardWritable } from './guardWritable';
import { entryOf, putEntry } from './putEntry';

/**
 * Enters text as the keyboard and the API's `values` do: parsed in en-US, a leading `=`, `+`, `-` or `@`
 * makes a formula, a leading apostrophe text; in a cell formatted `@` it stays text; '' empties the cell.
 * Throws `AccessDenied` for a locked cell and `InvalidArgument` for a formula Excel would not take.
 */
export function enterText(book: Book, sheet: Sheet, row: number, column: number, text: string): void {
  const area = cellArea(row, column);

  guardWritable(sheet, area);
  putEntry(book, sheet, row, column, entryOf(book, sheet, row, column, text));
  book.changed(sheet.id, areaName(area), 'values');
}
