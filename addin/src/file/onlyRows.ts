import type { Grid } from '../../../shared/sheets/grid';
import type { WantedRows } from '../ports/workbook';

/** The grid with the wanted rows; those above are blank, those below left out. */
export function onlyRows(grid: Grid, { from, count }: WantedRows): Grid {
  const cells = grid.cells.slice(0, from + count).map((row, place) => (place < from ? [] : row));

  return { ...grid, cells };
}
