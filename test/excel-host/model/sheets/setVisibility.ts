import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import type { Visibility } from '../types';
import { guardStructure } from './guardStructure';

/** Shows or hides a sheet. Throws `InvalidOperation` for the last visible one. */
export function setVisibility(book: Book, sheet: Sheet, visibility: Visibility): void {
  guardStructure(book);

  const next = book.sheets.find((one) => one !== sheet && one.visibility === 'Visible');

  if (visibility !== 'Visible') {
    if (next === undefined) throw new ModelFault('InvalidOperation', 'A workbook keeps one visible sheet.');

    if (book.activeSheetId === sheet.id) {
      book.activeSheetId = next.id;
      book.selection = { sheetId: next.id, area: { top: 0, left: 0, bottom: 0, right: 0 } };
    }
  }

  sheet.visibility = visibility;
  book.changed(sheet.id, '', 'visibility');
}
