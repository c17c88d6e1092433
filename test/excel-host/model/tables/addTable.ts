import { areaName } from '../address/areaName';
import { intersectAreas } from '../address/intersectAreas';
import type { Book } from '../book';
import { unmergeArea } from '../cells/unmergeArea';
import { LAST_ROW } from '../limits';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import { insertCells } from '../shift/insertCells';
import type { Area, Table } from '../types';
import { findTable } from './findTable';
import { headingArea } from './headingArea';
import { newColumn } from './remapTables';
import { restoreHeadings } from './restoreHeadings';

/**
 * Makes a table `Table1`, … of an area; without headings a heading row is put above the values. Empty and
 * repeated headings are filled in. Throws `InvalidArgument` where tables would overlap.
 */
export function addTable(book: Book, sheet: Sheet, area: Area, hasHeadings: boolean): Table {
  guardUnprotected(sheet, 'none');

  if (sheet.tables.some((table) => intersectAreas(table.area, area) !== null)) {
    throw new ModelFault('InvalidArgument', 'A table cannot overlap another table.');
  }

  if (!hasHeadings) insertCells(book, sheet, { ...area, bottom: area.top }, 'Down');
  if (sheet.merges.some((merge) => intersectAreas(merge, area) !== null)) unmergeArea(book, sheet, area);

  const bottom = Math.min(LAST_ROW, Math.max(area.top + 1, hasHeadings ? area.bottom : area.bottom + 1));
  const table = newTable(book, { ...area, bottom });

  for (let index = 0; index <= area.right - area.left; index += 1) {
    table.columns.push(newColumn(sheet, table, index, []));
  }

  sheet.tables.push(table);
  restoreHeadings(book, sheet, headingArea(table));
  book.changed(sheet.id, areaName(table.area), 'tables');

  return table;
}

function newTable(book: Book, area: Area): Table {
  let number = 1;

  while (findTable(book, `Table${number}`) !== null) number += 1;

  return {
    id: book.nextId(),
    name: `Table${number}`,
    area,
    columns: [],
    style: 'TableStyleMedium2',
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
}
