import type { Piece } from '../batch/pieces';

/**
 * Cells to be read: first as formulas, which for a cell without one is its value; then the values of those that
 * may have one. So most cells cross once.
 */
export type Ask = Piece & {
  readonly kind: 'formulas' | 'values';
  /** Counted within the area. */
  readonly left: number;
  readonly columns: number;
};

/** A value crosses with its type. */
const VALUE_WEIGHT = 2;

/** In cells of an average weight, what the answer comes to. */
export function weightOf({ kind, rows, columns }: Ask): number {
  return rows * columns * (kind === 'values' ? VALUE_WEIGHT : 1);
}

/** The first of the asks, up to about so many cells but one row at least, and what is left. */
export function takeAsks(
  asks: readonly Ask[],
  cells: number,
): { readonly now: readonly Ask[]; readonly later: readonly Ask[] } {
  const now: Ask[] = [];
  let room = cells;

  for (const [index, ask] of asks.entries()) {
    const weight = weightOf(ask);

    if (weight <= room) {
      now.push(ask);
      room -= weight;
      continue;
    }

    const fitting = Math.floor((ask.rows * room) / weight);
    const rows = now.length === 0 ? Math.max(1, fitting) : fitting;

    if (rows > 0) now.push({ ...ask, rows });

    const rest = { ...ask, top: ask.top + rows, rows: ask.rows - rows };

    return { now, later: [...(rest.rows > 0 ? [rest] : []), ...asks.slice(index + 1)] };
  }

  return { now, later: [] };
}
