import type { Book } from '../book';
import { MAX_SHEET_NAME } from '../limits';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { findSheet } from './findSheet';

/**
 * Throws `InvalidArgument` for a name Excel does not take and `ItemAlreadyExists` for one that is taken by
 * another sheet than `own`.
 */
export function guardSheetName(book: Book, name: string, own?: Sheet): void {
  const isFit =
    name !== '' &&
    name.length <= MAX_SHEET_NAME &&
    !/[\\/?*[\]:]|^'|'$/.test(name) &&
    !/^history$/i.test(name);

  if (!isFit) throw new ModelFault('InvalidArgument', `Excel takes no sheet named ${name}.`);

  const taken = findSheet(book, name);

  if (taken && taken !== own) throw new ModelFault('ItemAlreadyExists', `There is a sheet ${name} already.`);
}
