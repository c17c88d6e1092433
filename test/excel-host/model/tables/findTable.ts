import type { Book } from '../book';
import type { PlacedTable } from './placedTable';

/** The table of a name (case does not matter) or id with its sheet; `null` for none. */
export function findTable(book: Book, nameOrId: string): PlacedTable | null {
  const wanted = nameOrId.toLowerCase();

  for (const sheet of book.sheets) {
    const table = sheet.tables.find(({ id, name }) => id === nameOrId || name.toLowerCase() === wanted);

    if (table) return { sheet, table };
  }

  return null;
}
