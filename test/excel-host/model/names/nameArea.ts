import type { PlacedArea } from '../address/placedArea';
import type { Book } from '../book';
import { referredArea } from '../calc/referredArea';
import type { Sheet } from '../sheet';
import type { DefinedName } from '../types';

/** The area a name refers to; `null` when it is no plain reference. */
export function nameArea(book: Book, scope: Sheet | null, name: DefinedName): PlacedArea | null {
  const sheet = scope ?? book.sheets[0];

  return sheet ? referredArea(book, sheet, name.formula) : null;
}
