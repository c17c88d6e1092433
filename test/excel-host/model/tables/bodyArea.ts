import type { Area, Table } from '../types';

/** A table's rows without the heading. */
export function bodyArea(table: Table): Area {
  return { ...table.area, top: table.area.top + 1 };
}
