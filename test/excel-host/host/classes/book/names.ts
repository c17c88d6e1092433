import { addName } from '../../../model/names/addName';
import type { Sheet } from '../../../model/sheet';
import type { DefinedName } from '../../../model/types';
import type { ExcelState } from '../../excelState';
import type { Argument } from '../../protocol/args';
import { asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { fixedAddressOf } from '../address';
import { rangeClass } from '../range/range';
import { nameClass } from './name';

/** The defined names of a sheet, or with `null` of the workbook. */
export const namesClass: ExcelClass<Sheet | null> = excelClass('NamedItemCollection', {
  items: (scope, state) => namesOf(scope, state).map((name) => nameClass.of({ scope, name }, state)),
  item(scope, key, state) {
    const wanted = asText(key).toLowerCase();
    const name = namesOf(scope, state).find((one) => one.name.toLowerCase() === wanted);

    return name ? nameClass.of({ scope, name }, state) : null;
  },
  calls: {
    Add(scope, args, state) {
      const name = addName(state.book, scope, args.text(0), formulaOf(args.at(1)));

      if (args.has(2)) name.comment = args.text(2);

      return nameClass.of({ scope, name }, state);
    },
  },
});

function namesOf(scope: Sheet | null, { book }: ExcelState): readonly DefinedName[] {
  return scope ? scope.names : book.names;
}

/** A formula, or the reference to a range that was given as an object. */
function formulaOf(reference: Argument): string {
  const range = rangeClass.subjectOf(reference);

  if (range) return `=${fixedAddressOf(range)}`;

  const text =
    typeof reference === 'number' || typeof reference === 'boolean' ? String(reference) : asText(reference);

  return text.startsWith('=') ? text : `=${text}`;
}
