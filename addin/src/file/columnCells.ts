import type { CellScalar, Grid, RawCell } from '../../../shared/sheets/grid';

/** The values of one zero-based column from the first row on, without the blank end. */
export function columnCells({ cells }: Grid, column: number): readonly CellScalar[] {
  const values = cells.map((row) => plainValue(row[column] ?? null));

  return values.slice(0, values.findLastIndex((value) => value !== null) + 1);
}

function plainValue(cell: RawCell): CellScalar {
  if (cell === '' || cell === null) return null;
  if (typeof cell !== 'object') return cell;

  return 'error' in cell ? cell.error : plainValue(cell.value ?? null);
}
