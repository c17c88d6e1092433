import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { renameTableInFormula } from '../calc/renameInFormulas';
import { rewriteFormulas } from '../calc/rewriteFormulas';
import type { Sheet } from '../sheet';
import type { Table } from '../types';
import { guardTableName } from './guardTableName';

/** Renames a table; formulas follow. Throws as `guardTableName`. */
export function renameTable(book: Book, sheet: Sheet, table: Table, name: string): void {
  guardTableName(book, name, table);

  const old = table.name;

  table.name = name;
  rewriteFormulas(book, (formula) => renameTableInFormula(formula, old, name));

  for (const pivot of book.sheets.flatMap(({ pivots }) => pivots)) {
    if (pivot.source.toLowerCase() === old.toLowerCase()) pivot.source = name;
  }

  book.changed(sheet.id, areaName(table.area), 'tables');
}
