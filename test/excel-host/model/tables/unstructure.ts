import { fixedAreaName } from '../address/fixedAreaName';
import { sheetPrefix } from '../address/sheetPrefix';
import type { Book } from '../book';
import { Raised } from '../calc/raised';
import { rewriteFormula } from '../calc/rewriteFormula';
import { type FormulaPlace, rewriteFormulas } from '../calc/rewriteFormulas';
import { type Structured, structuredText } from '../calc/structured';
import { structuredArea } from '../calc/structuredArea';
import type { Table } from '../types';
import { tableAt } from './tableAt';

/** Turns structured references to a table into A1 references, as converting it to a range does. */
export function unstructure(book: Book, table: Table): void {
  rewriteFormulas(book, (formula, place) => {
    if (!formula.includes('[')) return formula;

    return rewriteFormula(formula, (token) => {
      if (token.kind !== 'structured') return undefined;

      const named = token.structured.table?.toLowerCase() === table.name.toLowerCase();
      const within =
        token.structured.table === null &&
        place.sheet !== null &&
        tableAt(place.sheet, place.row, place.column) === table;

      return named || within ? plainReference(book, token.structured, place) : undefined;
    });
  });
}

function plainReference(book: Book, structured: Structured, { sheet, row, column }: FormulaPlace): string {
  const home = sheet ?? book.sheets[0];

  if (home === undefined) return structuredText(structured);

  try {
    const scope = { book, sheet: home, row, column, down: 0, across: 0, depth: 0 };
    const found = structuredArea(scope, structured);

    return `${sheetPrefix(found.sheet.name)}!${fixedAreaName(found.area)}`;
  } catch (thrown) {
    if (thrown instanceof Raised) return thrown.error;

    throw thrown;
  }
}
