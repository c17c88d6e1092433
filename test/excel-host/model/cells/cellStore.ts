import type { Cell } from '../types';

/** The cells of a sheet that hold something or look like something, by row and column, zero-based. */
export class CellStore {
  #rows = new Map<number, (Cell | undefined)[]>();
  #lastRow = -1;
  #lastColumn = -1;

  /** No cell stands below this row; -1 for an empty sheet. It may lie lower than the last cell. */
  get lastRow(): number {
    return this.#lastRow;
  }

  /** No cell stands to the right of this column; likewise. */
  get lastColumn(): number {
    return this.#lastColumn;
  }

  /** The cell, or `undefined` where nothing was ever put. */
  get(row: number, column: number): Cell | undefined {
    return this.#rows.get(row)?.[column];
  }

  /** Puts a cell, or takes it away. */
  set(row: number, column: number, cell: Cell | undefined): void {
    const cells = this.#rows.get(row);

    if (cell !== undefined) this.#reach(row, column);

    if (cells) {
      cells[column] = cell;
    } else if (cell !== undefined) {
      const made: (Cell | undefined)[] = [];

      made[column] = cell;
      this.#rows.set(row, made);
    }
  }

  /** The cells of a row by column, with holes; empty for a row without cells. */
  row(row: number): readonly (Cell | undefined)[] {
    return this.#rows.get(row) ?? [];
  }

  /** Puts a row as a whole; an empty one is taken away. */
  setRow(row: number, cells: (Cell | undefined)[]): void {
    if (cells.length === 0) {
      this.#rows.delete(row);

      return;
    }

    this.#rows.set(row, cells);
    this.#reach(row, cells.length - 1);
  }

  /** The numbers of rows that have cells, in order. */
  rowNumbers(): number[] {
    return [...this.#rows.keys()].sort((a, b) => a - b);
  }

  /** Every cell there is; rows in no order. */
  *entries(): Generator<readonly [row: number, column: number, cell: Cell]> {
    for (const [row, cells] of this.#rows) {
      for (let column = 0; column < cells.length; column += 1) {
        const cell = cells[column];

        if (cell) yield [row, column, cell];
      }
    }
  }

  /** Gives rows new numbers; `undefined` takes the row away. */
  renumber(numberOf: (row: number) => number | undefined): void {
    const rows = new Map<number, (Cell | undefined)[]>();

    for (const [row, cells] of this.#rows) {
      const number = numberOf(row);

      if (number !== undefined) rows.set(number, cells);
    }

    this.#rows = rows;
    this.#lastRow = -1;

    for (const row of rows.keys()) this.#reach(row, -1);
  }

  /** A store with the same cells, changed apart from this one. */
  copy(): CellStore {
    const store = new CellStore();

    for (const [row, cells] of this.#rows) store.setRow(row, [...cells]);

    return store;
  }

  #reach(row: number, column: number): void {
    if (row > this.#lastRow) this.#lastRow = row;
    if (column > this.#lastColumn) this.#lastColumn = column;
  }
}
