import { ModelFault } from '../modelFault';
import type { Area } from '../types';

/** Throws `InvalidArgument` unless a grid has as many rows and columns as the area. */
export function guardShape(area: Area, grid: readonly (readonly unknown[])[]): void {
  const rows = area.bottom - area.top + 1;
  const columns = area.right - area.left + 1;

  if (grid.length === rows && grid.every((row) => row.length === columns)) return;

  throw new ModelFault(
    'InvalidArgument',
    "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
  );
}
