import type { Book } from '../book';
import { isFormula } from '../calc/isFormula';
import { ModelFault } from '../modelFault';
import type { DefinedName } from '../types';

/** Changes what a name stands for, or whether it is shown. */
export function changeName(
  book: Book,
  name: DefinedName,
  changes: { readonly formula?: string; readonly visible?: boolean; readonly comment?: string },
): void {
  if (changes.formula !== undefined && !isFormula(changes.formula)) {
    throw new ModelFault('InvalidArgument', `${changes.formula} is no formula.`);
  }

  Object.assign(name, changes);
  book.changed('', '', 'names');
}
