import type { Area } from '../types';

/** Whether the cell lies in the area. */
export function containsCell(area: Area, row: number, column: number): boolean {
  return row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
}
