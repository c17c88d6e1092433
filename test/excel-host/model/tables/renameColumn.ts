import type { Book } from '../book';
import { rewriteFormula } from '../calc/rewriteFormula';
import { rewriteFormulas } from '../calc/rewriteFormulas';
import { type Structured, structuredText } from '../calc/structured';
import type { Sheet } from '../sheet';
import type { Table } from '../types';
import { tableAt } from './tableAt';
import { uniqueHeading } from './uniqueHeading';

/** Gives a column of a table a heading, made unique where it must; structured references follow. Logs nothing. */
export function renameColumn(book: Book, sheet: Sheet, table: Table, index: number, text: string): void {
  const column = table.columns[index];

  if (column === undefined) return;

  const others = table.columns.filter((one) => one !== column).map(({ name }) => name);
  const name = uniqueHeading(text, index, others);
  const place = table.area.left + index;
  const cell = sheet.cells.get(table.area.top, place);
  const old = column.name;

  sheet.cells.set(table.area.top, place, { value: name, ...(cell?.style ? { style: cell.style } : {}) });
  column.name = name;

  if (old !== name) follow(book, table, old, name);
}

function follow(book: Book, table: Table, old: string, name: string): void {
  const renamed = (text: string | null): string | null =>
    text?.toLowerCase() === old.toLowerCase() ? name : text;
  const isMeant = ({ table: named }: Structured, isWithin: boolean): boolean =>
    named === null ? isWithin : named.toLowerCase() === table.name.toLowerCase();

  rewriteFormulas(book, (formula, { sheet, row, column }) => {
    if (!formula.includes('[')) return formula;

    const isWithin = sheet !== null && tableAt(sheet, row, column) === table;

    return rewriteFormula(formula, (token) => {
      if (token.kind !== 'structured' || !isMeant(token.structured, isWithin)) return undefined;

      const { first, last } = token.structured;

      return structuredText({ ...token.structured, first: renamed(first), last: renamed(last) });
    });
  });
}
