import type { Area, Table } from '../types';

/** A table's heading row. */
export function headingArea(table: Table): Area {
  return { ...table.area, bottom: table.area.top };
}
