import type { Book } from '../book';
import { renameSheetInFormulas } from '../calc/renameInFormulas';
import type { Sheet } from '../sheet';
import { guardSheetName } from './guardSheetName';
import { guardStructure } from './guardStructure';

/** Renames a sheet; formulas and names follow. Throws `InvalidArgument` or `ItemAlreadyExists`. */
export function renameSheet(book: Book, sheet: Sheet, name: string): void {
  guardStructure(book);
  guardSheetName(book, name, sheet);

  const old = sheet.name;

  sheet.name = name;
  renameSheetInFormulas(book, old, name);
  book.changed(sheet.id, '', 'sheetRenamed');
}
