import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Pivot } from '../types';

/** Deletes a PivotTable. */
export function deletePivot(book: Book, sheet: Sheet, pivot: Pivot): void {
  guardUnprotected(sheet, 'editObjects');
  sheet.pivots = sheet.pivots.filter((one) => one !== pivot);
  book.changed(sheet.id, '', 'objects');
}
