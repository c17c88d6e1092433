import { areaName } from '../address/areaName';
import { intersectAreas } from '../address/intersectAreas';
import type { Book } from '../book';
import { ModelFault } from '../modelFault';
import type { Sheet } from '../sheet';
import { guardUnprotected } from '../sheets/guardUnprotected';
import type { Area, Table } from '../types';
import { remapTableColumns } from './remapTableColumns';

/** Gives a table another area with the same first row. Throws `InvalidArgument`. */
export function resizeTable(book: Book, sheet: Sheet, table: Table, area: Area): void {
  guardUnprotected(sheet, 'none');

  const overlaps = sheet.tables.some((other) => other !== table && intersectAreas(other.area, area) !== null);

  if (area.top !== table.area.top || area.bottom === area.top || overlaps) {
    throw new ModelFault('InvalidArgument', 'A table keeps its first row and overlaps no other table.');
  }

  if (intersectAreas(area, table.area) === null) {
    throw new ModelFault('InvalidArgument', 'A resized table has to overlap where it was.');
  }

  remapTableColumns(sheet, table, area);
  book.changed(sheet.id, areaName(area), 'tables');
}
