import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';

/** Brings a sheet to the front. Throws `InvalidOperation` for a hidden one. */
export function activateSheet(book: Book, sheet: Sheet): void {
  if (sheet.visibility !== 'Visible') {
    throw new ModelFault('InvalidOperation', `The sheet ${sheet.name} is hidden.`);
  }

  if (book.activeSheetId === sheet.id) return;

  book.activeSheetId = sheet.id;
  book.selection = { sheetId: sheet.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
  book.changed(sheet.id, '', 'sheetActivated');
}
