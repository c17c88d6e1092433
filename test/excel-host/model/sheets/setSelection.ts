import { areaName } from '../address/areaName';
import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { Area } from '../types';
import { activateSheet } from './activateSheet';

/** Selects an area and brings its sheet to the front. */
export function setSelection(book: Book, sheet: Sheet, area: Area): void {
  activateSheet(book, sheet);
  book.selection = { sheetId: sheet.id, area };
  book.changed(sheet.id, areaName(area), 'selection');
}
