import type { CellInput } from '../../../model/types';
import { type Argument, asList } from '../../protocol/args';
import { cellInput } from '../range/cellJson';

/** Cells of one column from a column of one-cell rows, from a plain list, or from one value. */
export function listOfCells(values: Argument): readonly CellInput[] {
  if (!Array.isArray(values)) return [cellInput(values)];

  return asList(values).map((row) => cellInput(Array.isArray(row) ? asList(row)[0] : row));
}
