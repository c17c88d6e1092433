import type { Grid, RawCell } from '../../../../shared/sheets/grid';
import type { CellSpec, SheetSpec } from '../../../../shared/sheets/sheetSpec';
import { stampToText } from '../../../../shared/sheets/stampText';

/** The grid that a program would read from the sheet `spec` describes. */
export function gridOf(spec: SheetSpec): Grid {
  return {
    name: spec.name,
    hidden: spec.hidden ?? false,
    stamp: spec.stamp ? stampToText(spec.stamp) : null,
    cells: spec.rows.map(({ cells }) => cells.map(rawOf)),
    merges: [],
    hiddenRows: new Set(),
    date1904: false,
  };
}

function rawOf(cell: CellSpec | null): RawCell {
  if (cell === null) return null;

  return cell.formula === undefined ? cell.value : { formula: cell.formula, value: cell.value };
}

/** The grid with the cells of one row changed. */
export function withRow(
  grid: Grid,
  row: number,
  change: (cells: readonly RawCell[]) => readonly RawCell[],
): Grid {
  return { ...grid, cells: grid.cells.map((cells, index) => (index === row ? change(cells) : cells)) };
}

/** The grid with every row changed. */
export function withRows(
  grid: Grid,
  change: (cells: readonly RawCell[], row: number) => readonly RawCell[],
): Grid {
  return { ...grid, cells: grid.cells.map(change) };
}
