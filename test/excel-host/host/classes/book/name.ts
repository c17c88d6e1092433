import { changeName } from '../../../model/names/changeName';
import { deleteName } from '../../../model/names/deleteName';
import { nameArea } from '../../../model/names/nameArea';
import { nameValue } from '../../../model/names/nameValue';
import type { Sheet } from '../../../model/sheet';
import type { DefinedName } from '../../../model/types';
import type { ExcelState } from '../../excelState';
import { asFlag, asText } from '../../protocol/args';
import { type ExcelClass, excelClass } from '../../protocol/excelClass';
import { notFound } from '../../protocol/hostError';
import type { Json } from '../../protocol/json';
import { cellJson, valueType } from '../range/cellJson';
import { rangeClass } from '../range/range';
import { worksheetClass } from '../sheet/worksheet';

/** A defined name; `scope` is the sheet it belongs to, or `null`. */
type PlacedName = { readonly scope: Sheet | null; readonly name: DefinedName };

/** A defined name. */
export const nameClass: ExcelClass<PlacedName> = excelClass('NamedItem', {
  reads: {
    _Id: ({ name }) => name.name,
    Name: ({ name }) => name.name,
    Formula: ({ name }) => name.formula,
    Visible: ({ name }) => name.visible,
    Comment: ({ name }) => name.comment,
    Scope: ({ scope }) => (scope ? 'Worksheet' : 'Workbook'),
    Type: typeOf,
    Value: nameJson,
  },
  writes: {
    Visible: ({ name }, value, { book }) => changeName(book, name, { visible: asFlag(value) }),
    Formula: ({ name }, value, { book }) => changeName(book, name, { formula: asText(value) }),
    Comment: ({ name }, value) => {
      name.comment = asText(value);
    },
  },
  links: {
    Worksheet({ scope }, state) {
      if (!scope) throw notFound();

      return worksheetClass.of(scope, state);
    },
    WorksheetOrNullObject: ({ scope }, state) => scope && worksheetClass.of(scope, state),
  },
  calls: {
    GetRange({ scope, name }, _args, state) {
      const area = nameArea(state.book, scope, name);

      if (!area) throw notFound();

      return rangeClass.of(area, state);
    },
    Delete: ({ scope, name }, _args, { book }) => {
      deleteName(book, scope, name);
    },
  },
});

/** A reference is given as its text, a constant as its value, as Excel does. */
function nameJson({ scope, name }: PlacedName, { book }: ExcelState): Json {
  return nameArea(book, scope, name) ? name.formula.slice(1) : cellJson(nameValue(book, scope, name));
}

function typeOf({ scope, name }: PlacedName, { book }: ExcelState): string {
  if (name.formula.includes('#REF!')) return 'Error';

  return nameArea(book, scope, name) ? 'Range' : valueType(nameValue(book, scope, name));
}
