import type { Book } from '../book';
import type { Sheet } from '../sheet';

/** The sheet of a name (case does not matter) or id; `null` for none. */
export function findSheet(book: Book, nameOrId: string): Sheet | null {
  const wanted = nameOrId.toLowerCase();

  return book.sheets.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted) ?? null;
}
