import { areaName } from '../address/areaName';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import { activateSheet } from './activateSheet';

/** Selects an area, and `more` with Ctrl held, and brings their sheet to the front. */
export function setSelection(book: Book, sheet: Sheet, area: Area, ...more: readonly Area[]): void {
  activateSheet(book, sheet);
  book.selection = { sheetId: sheet.id, area, more };
  book.changed(sheet.id, areaName(area), 'selection');
}
