import type { Area } from '../../../../test/excel-host/model/types';

/** A place on a sheet, zero-based. */
export type Place = { readonly row: number; readonly column: number };

/** The cell that is worked on, and the corner the selection reaches to. */
export type Cursor = { readonly anchor: Place; readonly reach: Place };

/** A cursor on one cell. */
export function cursorAt(row: number, column: number): Cursor {
  return { anchor: { row, column }, reach: { row, column } };
}

/** The area a cursor selects. */
export function selectedArea({ anchor, reach }: Cursor): Area {
  return {
    top: Math.min(anchor.row, reach.row),
    left: Math.min(anchor.column, reach.column),
    bottom: Math.max(anchor.row, reach.row),
    right: Math.max(anchor.column, reach.column),
  };
}
