/** Some rows of one of several blocks of cells: what is read or written in one call. */
export type Piece = {
  /** Which block. */
  readonly block: number;
  /** First row, counted within the block. */
  readonly top: number;
  readonly rows: number;
};

/** A block of cells to be written: its width, and what a row of it weighs. */
export type Block = {
  readonly rows: number;
  readonly columns: number;
  /** Bytes of JSON. */
  readonly bytesOf: (row: number) => number;
};

/**
 * Cuts blocks into exchanges, each within the limits or a single row, all rows once and in order. Small blocks
 * share an exchange.
 */
export function exchangesOf(
  blocks: readonly Block[],
  limits: { readonly bytes: number; readonly cells: number },
): readonly (readonly Piece[])[] {
  const exchanges: Piece[][] = [];
  let pieces: Piece[] = [];
  let bytes = 0;
  let cells = 0;

  for (const [block, { rows, columns, bytesOf }] of blocks.entries()) {
    let top = 0;

    for (let row = 0; row < rows; row += 1) {
      const weight = bytesOf(row);
      const isFull = bytes + weight > limits.bytes || cells + columns > limits.cells;

      if (isFull && cells > 0) {
        if (row > top) pieces.push({ block, top, rows: row - top });
        exchanges.push(pieces);
        [pieces, bytes, cells, top] = [[], 0, 0, row];
      }

      bytes += weight;
      cells += columns;
    }

    if (rows > top) pieces.push({ block, top, rows: rows - top });
  }

  return pieces.length > 0 ? [...exchanges, pieces] : exchanges;
}

/** The pieces in two parts of about the same size; `null` when a single row is left. */
export function halves<T extends Piece>(pieces: readonly T[]): readonly [readonly T[], readonly T[]] | null {
  if (pieces.length > 1) {
    const middle = Math.ceil(pieces.length / 2);

    return [pieces.slice(0, middle), pieces.slice(middle)];
  }

  const [piece] = pieces;

  if (piece === undefined || piece.rows < 2) return null;

  const rows = Math.ceil(piece.rows / 2);

  return [[{ ...piece, rows }], [{ ...piece, top: piece.top + rows, rows: piece.rows - rows }]];
}
