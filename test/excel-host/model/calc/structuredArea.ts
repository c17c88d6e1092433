import type { Sheet } from '../sheet';
import { bodyArea } from '../tables/bodyArea';
import { findTable } from '../tables/findTable';
import { tableAt } from '../tables/tableAt';
import type { Area, Table } from '../types';
import type { AreaOperand } from './operand';
import { Raised } from './raised';
import type { Scope } from './scope';
import type { Structured } from './structured';

/** The area a structured reference means at a place. Raises `#REF!` for what is not there, `#VALUE!` outside rows. */
export function structuredArea(scope: Scope, structured: Structured): AreaOperand {
  const { sheet, table } = tableOf(scope, structured.table);
  const rows = rowsOf(table, structured, scope, sheet);

  return { kind: 'area', sheet, area: { ...rows, ...columnsOf(table, structured) } };
}

function tableOf(scope: Scope, name: string | null): { readonly sheet: Sheet; readonly table: Table } {
  if (name !== null) {
    const found = findTable(scope.book, name);

    if (found) return found;

    throw new Raised('#REF!');
  }

  const table = tableAt(scope.sheet, scope.row, scope.column);

  if (table === null) throw new Raised('#REF!');

  return { sheet: scope.sheet, table };
}

function columnsOf({ area, columns }: Table, { first, last }: Structured): Pick<Area, 'left' | 'right'> {
  if (first === null || last === null) return { left: area.left, right: area.right };

  const places = [first, last].map((name) =>
    columns.findIndex((column) => column.name.toLowerCase() === name.toLowerCase()),
  );

  if (places.includes(-1)) throw new Raised('#REF!');

  return { left: area.left + Math.min(...places), right: area.left + Math.max(...places) };
}

function rowsOf(
  table: Table,
  { items }: Structured,
  scope: Scope,
  sheet: Sheet,
): Pick<Area, 'top' | 'bottom'> {
  const { top, bottom } = bodyArea(table);

  if (items.includes('#totals')) throw new Raised('#REF!');

  if (items.includes('#this row')) {
    if (sheet !== scope.sheet || scope.row < top || scope.row > bottom) throw new Raised('#VALUE!');

    return { top: scope.row, bottom: scope.row };
  }

  if (items.includes('#all')) return { top: table.area.top, bottom };

  if (items.includes('#headers')) {
    return { top: table.area.top, bottom: items.includes('#data') ? bottom : table.area.top };
  }

  return { top, bottom };
}
