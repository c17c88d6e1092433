import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { guardStructure } from './guardStructure';

/** Colours a tab; '' takes the colour away. */
export function setTabColor(book: Book, sheet: Sheet, color: string): void {
  guardStructure(book);
  sheet.tabColor = color;
  book.changed(sheet.id, '', 'formats');
}
