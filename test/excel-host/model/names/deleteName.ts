import type { Book } from '../book';
import type { Sheet } from '../sheet';
import type { DefinedName } from '../types';

/** Deletes a name. */
export function deleteName(book: Book, scope: Sheet | null, name: DefinedName): void {
  if (scope) scope.names = scope.names.filter((one) => one !== name);
  else book.names = book.names.filter((one) => one !== name);

  book.changed(scope?.id ?? '', '', 'names');
}
