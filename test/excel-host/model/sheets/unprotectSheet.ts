import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';

/** Ends the protection. Throws `InvalidArgument` for a wrong password. */
export function unprotectSheet(book: Book, sheet: Sheet, password = ''): void {
  if (sheet.protection === null) return;
  if (sheet.protection.password !== password) {
    throw new ModelFault('InvalidArgument', 'The password is not correct.');
  }

  sheet.protection = null;
  book.changed(sheet.id, '', 'protection');
}
