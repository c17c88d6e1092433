import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import { findName } from '../names/findName';
import { isFitName } from '../names/isFitName';
import type { Table } from '../types';
import { findTable } from './findTable';

/**
 * Throws `InvalidArgument` for a table name Excel does not take and `ItemAlreadyExists` for one of another
 * table or name.
 */
export function guardTableName(book: Book, name: string, own?: Table): void {
  if (!isFitName(name)) throw new ModelFault('InvalidArgument', `${name} is no name for a table.`);

  const taken = findTable(book, name)?.table;

  if ((taken && taken !== own) || findName(book, null, name)) {
    throw new ModelFault('ItemAlreadyExists', `The name ${name} is taken.`);
  }
}
