import type { PlacedArea } from '../../../model/address/placedArea';
import { type Argument, asList } from '../../protocol/args';
import { invalidArgument } from '../../protocol/hostError';
import type { Json } from '../../protocol/json';
import { columnCount, isUnbounded, rowCount } from './placed';

/** Something of every cell, row by row; `null` for whole columns and rows, as Excel gives it. */
export function cellGrid(range: PlacedArea, read: (row: number, column: number) => Json): Json {
  if (isUnbounded(range)) return null;

  const { top, left, bottom, right } = range.area;
  const rows: Json[] = [];

  for (let row = top; row <= bottom; row += 1) {
    const cells: Json[] = [];

    for (let column = left; column <= right; column += 1) cells.push(read(row, column));

    rows.push(cells);
  }

  return rows;
}

/**
 * A value for every cell: a grid of the range's shape, or one value for all. Throws `InvalidArgument` for
 * another shape, and for whole columns and rows, which Excel does not write cell by cell.
 */
export function valueGrid<T>(
  range: PlacedArea,
  value: Argument,
  cellOf: (cell: Argument) => T,
): readonly (readonly T[])[] {
  if (isUnbounded(range)) throw invalidArgument('The request is too large: the range is unbounded.');
  if (!Array.isArray(value))
    return filled(rowCount(range), () => filled(columnCount(range), () => cellOf(value)));

  const rows = asList(value).map((row) => asList(row).map(cellOf));

  if (rows.length !== rowCount(range) || rows.some(({ length }) => length !== columnCount(range)))
    throw invalidArgument(
      "The number of rows or columns in the input array doesn't match the size or dimensions of the range.",
    );

  return rows;
}

function filled<T>(length: number, make: () => T): T[] {
  return Array.from({ length }, make);
}
