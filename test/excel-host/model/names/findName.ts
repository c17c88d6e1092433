import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { DefinedName } from '../types';

/**
 * The name as formulas on `scope` see it: the sheet's own first; with `null` only the workbook's. Case does
 * not matter.
 */
export function findName(book: Book, scope: Sheet | null, name: string): DefinedName | null {
  const wanted = name.toLowerCase();
  const isWanted = (one: DefinedName): boolean => one.name.toLowerCase() === wanted;

  return scope?.names.find(isWanted) ?? book.names.find(isWanted) ?? null;
}
