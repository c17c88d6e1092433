import type { Grid, RawCell } from '../../sheets/grid';
import { refuse } from '../fileRefused';
import { cellPlace } from './cellPlace';

/** Gathers the cells of one sheet in the order in which a file gives them. */
export type GridBuilder = {
  /** Goes to the row of this number, or to the next one. */
  readonly toRow: (number: string | null, isHidden: boolean) => void;
  /** Goes to the cell of this reference, or to the next one. */
  readonly toCell: (reference: string | null) => void;
  /** Keeps what the cell holds; nothing for `null`. */
  readonly keep: (cell: RawCell) => void;
  readonly build: () => Pick<Grid, 'cells' | 'hiddenRows'>;
};

const NO_CELLS: readonly RawCell[] = [];

/** A builder that tells `spend` of every cell it comes to hold, blanks between filled ones included. */
export function gridBuilder(spend: (cells: number) => void): GridBuilder {
  const rows: (RawCell[] | undefined)[] = [];
  const hiddenRows = new Set<number>();
  let row = -1;
  let column = -1;
  let isNumbered = false;

  return {
    toRow: (number, isHidden) => {
      row = number === null ? row + 1 : cellPlace(`A${number}`).row;
      isNumbered = number !== null;
      column = -1;
      if (isHidden) hiddenRows.add(row);
    },
    toCell: (reference) => {
      if (reference === null) {
        column += 1;

        return;
      }

      const place = cellPlace(reference);

      // A cell that says it stands in another row than the one around it: Excel does not open such a file.
      if (isNumbered && place.row !== row) refuse('damaged');

      column = place.column;
      row = place.row;
    },
    keep: (cell) => {
      if (cell === null) return;
      if (row < 0 || column < 0) refuse('damaged');
      if (row >= rows.length) spend(row + 1 - rows.length);

      const cells = rows[row] ?? [];

      rows[row] = cells;
      if (column >= cells.length) spend(column + 1 - cells.length);
      while (cells.length < column) cells.push(null);
      // Of two contents of one cell nobody can tell which is meant.
      if ((cells[column] ?? null) !== null) refuse('damaged');
      cells[column] = cell;
    },
    build: () => ({ cells: Array.from(rows, (cells) => cells ?? NO_CELLS), hiddenRows }),
  };
}
