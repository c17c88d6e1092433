import type { Book } from '../book';
import { Sheet } from '../sheet';
import { findSheet } from './findSheet';
import { guardSheetName } from './guardSheetName';
import { guardStructure } from './guardStructure';

/**
 * Adds a sheet at the end, or at `position`. Without a name it is `Sheet2`, … Throws `InvalidArgument` or
 * `ItemAlreadyExists` for the name.
 */
export function addSheet(book: Book, name?: string, position?: number): Sheet {
  guardStructure(book);

  const given = name ?? freeName(book);

  guardSheetName(book, given);

  const sheet = new Sheet(book.nextId(), given);

  book.sheets.splice(position ?? book.sheets.length, 0, sheet);
  book.changed(sheet.id, '', 'sheetAdded');

  return sheet;
}

function freeName(book: Book): string {
  for (let number = book.sheets.length + 1; ; number += 1) {
    if (findSheet(book, `Sheet${number}`) === null) return `Sheet${number}`;
  }
}
