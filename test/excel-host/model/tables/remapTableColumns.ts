import type { Sheet } from '../sheet';
import type { Area, Table } from '../types';
import { newColumn } from './remapTables';

/** Gives a table another area: columns stay where they are, places without one get one. */
export function remapTableColumns(sheet: Sheet, table: Table, area: Area): void {
  const old = table.area;
  const kept = table.columns;

  table.area = area;
  table.columns = [];

  for (let column = area.left; column <= area.right; column += 1) {
    const known = column >= old.left && column <= old.right ? kept[column - old.left] : undefined;

    table.columns.push(known ?? newColumn(sheet, table, column - area.left, kept));
  }
}
