import type { Sheet } from '../sheet';
import type { AreaMap } from '../shift/remap';
import type { Area, Table, TableColumn } from '../types';
import { uniqueHeading } from './uniqueHeading';

/** Tables after cells of their sheet moved: columns keep their names, new ones get one from their heading cell. */
export function remapTables(sheet: Sheet, map: AreaMap): void {
  sheet.tables = sheet.tables.filter((table) => {
    const area = map(table.area);

    if (area === null) return false;

    const columns = columnsAfter(table, area, map);

    table.area = area;
    table.columns = [];

    for (const [index, column] of columns.entries()) {
      table.columns.push(column ?? newColumn(sheet, table, index, columns));
    }

    return true;
  });
}

function columnsAfter(table: Table, area: Area, map: AreaMap): (TableColumn | undefined)[] {
  const columns = new Array<TableColumn | undefined>(area.right - area.left + 1).fill(undefined);

  for (const [index, column] of table.columns.entries()) {
    const left = table.area.left + index;
    const moved = map({ ...table.area, left, right: left });

    if (moved && moved.left >= area.left && moved.left <= area.right)
      columns[moved.left - area.left] = column;
  }

  return columns;
}

/** A column for a place of the table that has none; its heading cell is filled. */
export function newColumn(
  sheet: Sheet,
  table: Table,
  index: number,
  others: readonly (TableColumn | undefined)[],
): TableColumn {
  const { top, left } = table.area;
  const cell = sheet.cells.get(top, left + index);
  const text = typeof cell?.value === 'object' ? '' : String(cell?.value ?? '');
  const known = [...others, ...table.columns].filter((column) => column !== undefined);
  const name = uniqueHeading(
    text,
    index,
    known.map((column) => column.name),
  );

  sheet.cells.set(top, left + index, { value: name, ...(cell?.style ? { style: cell.style } : {}) });

  return { id: Math.max(0, ...known.map(({ id }) => id)) + 1, name, filter: null };
}
