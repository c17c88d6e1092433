import type { Book } from '../book';
import type { Sheet } from '../sheet';
import { sourceValues } from './sourceValues';
import { validationAt } from './validationAt';

/** The texts a cell's list offers; `null` where there is no list. */
export function listItems(book: Book, sheet: Sheet, row: number, column: number): string[] | null {
  const validation = validationAt(sheet, row, column);

  if (validation?.rule.kind !== 'list') return null;

  return sourceValues(book, sheet, row, column, validation.rule.source, validation).map(({ text }) => text);
}
