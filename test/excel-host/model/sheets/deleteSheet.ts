import type { Book } from '../book';
import { renameSheetInFormulas } from '../calc/renameInFormulas';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardStructure } from './guardStructure';

/**
 * Deletes a sheet; references to it become `#REF!`. Throws `InvalidOperation` for the last visible sheet
 * and, as the API does, for a very hidden one.
 */
export function deleteSheet(book: Book, sheet: Sheet): void {
  guardStructure(book);

  const others = book.sheets.filter((one) => one !== sheet);
  const next = others.find(({ visibility }) => visibility === 'Visible');

  if (next === undefined) throw new ModelFault('InvalidOperation', 'A workbook keeps one visible sheet.');
  if (sheet.visibility === 'VeryHidden') {
    throw new ModelFault('InvalidOperation', 'A very hidden sheet cannot be deleted.');
  }

  book.sheets.splice(book.sheets.indexOf(sheet), 1);
  renameSheetInFormulas(book, sheet.name, null);

  if (book.activeSheetId === sheet.id) {
    book.activeSheetId = next.id;
    book.selection = { sheetId: next.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  }

  book.changed(sheet.id, '', 'sheetDeleted');
}
