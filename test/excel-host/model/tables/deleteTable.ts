import { areaName } from '../address/areaName';
import type { Book } from '../book';
import { rewriteFormula } from '../calc/rewriteFormula';
import { rewriteFormulas } from '../calc/rewriteFormulas';
import { clearArea } from '../cells/clearArea';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Table } from '../types';

/** Deletes a table with its cells. */
export function deleteTable(book: Book, sheet: Sheet, table: Table): void {
  guardUnprotected(sheet, 'none');
  sheet.tables = sheet.tables.filter((one) => one !== table);
  clearArea(book, sheet, table.area, 'All');
  rewriteFormulas(book, (formula) =>
    rewriteFormula(formula, (token) =>
      token.kind === 'structured' && token.structured.table?.toLowerCase() === table.name.toLowerCase()
        ? '#REF!'
        : undefined,
    ),
  );
  book.changed(sheet.id, areaName(table.area), 'tables');
}
