import type { Book } from '../book';
import { ModelFault } from '../modelFault';

/** Throws `AccessDenied` when the workbook's structure is protected. */
export function guardStructure(book: Book): void {
  if (book.structureProtected)
    throw new ModelFault('AccessDenied', 'The structure of the workbook is protected.');
}
