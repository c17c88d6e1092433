import type { Book } from '../book';
import { Sheet } from '../sheet';
import { copyContents } from './copyContents';
import { findSheet } from './findSheet';
import { guardStructure } from './guardStructure';

/**
 * Copies a sheet with all that is on it, behind it or at `position`, as `Name (2)`: its own names come
 * along, tables get new names.
 */
export function copySheet(book: Book, sheet: Sheet, position?: number): Sheet {
  guardStructure(book);

  const copy = new Sheet(book.nextId(), copyName(book, sheet.name));

  book.sheets.splice(position ?? book.sheets.indexOf(sheet) + 1, 0, copy);
  copyContents(book, sheet, copy);
  book.changed(copy.id, '', 'sheetAdded');

  return copy;
}

// `Name (2)`, shortened to what Excel takes.
function copyName(book: Book, name: string): string {
  const base = name.replace(/ \(\d+\)$/, '');

  for (let number = 2; ; number += 1) {
    const suffix = ` (${number})`;
    const made = base.slice(0, 31 - suffix.length) + suffix;

    if (findSheet(book, made) === null) return made;
  }
}
