import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardStructure } from './guardStructure';

/** Moves a sheet to a zero-based position. */
export function moveSheet(book: Book, sheet: Sheet, position: number): void {
  guardStructure(book);

  if (position < 0 || position >= book.sheets.length) {
    throw new ModelFault('InvalidArgument', `There is no position ${position}.`);
  }

  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  book.sheets.splice(position, 0, sheet);
  book.changed(sheet.id, '', 'sheetMoved');
}
