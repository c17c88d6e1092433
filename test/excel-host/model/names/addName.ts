import type { Book } from '../book';
import { isFormula } from '../calc/isFormula';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { findTable } from '../tables/findTable';
import type { DefinedName } from '../types';
import { isFitName } from './isFitName';

/**
 * Adds a name to the workbook (`scope` null) or to one sheet. `formula` begins with `=`. Throws
 * `InvalidArgument` for a name Excel does not take, `ItemAlreadyExists` for a known one.
 */
export function addName(
  book: Book,
  scope: Sheet | null,
  name: string,
  formula: string,
  visible = true,
): DefinedName {
  if (!isFitName(name)) throw new ModelFault('InvalidArgument', `${name} is no defined name.`);
  if (!isFormula(formula)) throw new ModelFault('InvalidArgument', `${formula} is no formula.`);

  const names = scope?.names ?? book.names;

  if (names.some((one) => one.name.toLowerCase() === name.toLowerCase()) || findTable(book, name) !== null) {
    throw new ModelFault('ItemAlreadyExists', `The name ${name} is taken.`);
  }

  const made: DefinedName = { name, formula, visible, comment: '' };

  names.push(made);
  book.changed(scope?.id ?? '', '', 'names');

  return made;
}
