import type { Book } from '../book';
import { evaluate } from '../calc/evaluate';
import type { Sheet } from '../sheet';
import type { CellValue, DefinedName } from '../types';

/** What a name comes to: the text of a constant, the value of a cell it refers to. */
export function nameValue(book: Book, scope: Sheet | null, name: DefinedName): CellValue {
  const sheet = scope ?? book.sheets[0];

  return sheet ? evaluate(book, sheet, 0, 0, name.formula) : null;
}
