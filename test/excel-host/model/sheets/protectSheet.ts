import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Protection, Sheet } from '../sheet';

/** Protects a sheet. Throws `InvalidOperation` when it is protected already. */
export function protectSheet(
  book: Book,
  sheet: Sheet,
  password = '',
  options: Protection['options'] = {},
): void {
  if (sheet.protection)
    throw new ModelFault('InvalidOperation', `The sheet ${sheet.name} is protected already.`);

  sheet.protection = { password, options };
  book.changed(sheet.id, '', 'protection');
}
