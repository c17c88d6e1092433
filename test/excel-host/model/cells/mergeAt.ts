import { containsCell } from '../address/containsCell';
import type { Sheet } from '../sheet';
import type { Area } from '../types';

/** The merge a cell lies in, or `null`. */
export function mergeAt(sheet: Sheet, row: number, column: number): Area | null {
  return sheet.merges.find((merge) => containsCell(merge, row, column)) ?? null;
}
