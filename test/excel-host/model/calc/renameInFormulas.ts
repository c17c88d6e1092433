import { sheetPrefix } from '../address/sheetPrefix';
import type { Book } from '../book';
import { referenceText } from './reference';
import { rewriteFormula } from './rewriteFormula';
import { rewriteFormulas } from './rewriteFormulas';
import { structuredText } from './structured';

/** Makes every formula call a sheet by its new name; with `null` references to it become `#REF!`. */
export function renameSheetInFormulas(book: Book, old: string, name: string | null): void {
  const isOld = (sheet: string | null): boolean => sheet?.toLowerCase() === old.toLowerCase();

  rewriteFormulas(book, (formula) =>
    rewriteFormula(formula, (token) => {
      if (token.kind === 'reference' && isOld(token.reference.sheet)) {
        return name === null ? '#REF!' : referenceText({ ...token.reference, sheet: name });
      }

      if (token.kind === 'name' && isOld(token.sheet)) {
        return name === null ? '#REF!' : `${sheetPrefix(name)}!${token.name}`;
      }

      return undefined;
    }),
  );
}

/** A formula that calls a table by its new name. */
export function renameTableInFormula(formula: string, old: string, name: string): string {
  return rewriteFormula(formula, (token) => {
    if (token.kind === 'structured' && token.structured.table?.toLowerCase() === old.toLowerCase()) {
      return structuredText({ ...token.structured, table: name });
    }

    if (token.kind === 'name' && token.sheet === null && token.name.toLowerCase() === old.toLowerCase()) {
      return name;
    }

    return undefined;
  });
}
