import type { GridRange } from '../../../../shared/sheets/grid';

/** Cells that are alike, as a rectangle. */
export type Rectangle = { readonly key: string; readonly range: GridRange };

/**
 * Covers the cells that have a key with few rectangles of equal keys: stretches of a column, and columns beside
 * each other that are stretched alike. Every cell with a key is covered once, one without never.
 */
export function rectangles(
  rows: number,
  columns: number,
  keyOf: (row: number, column: number) => string | null,
): readonly Rectangle[] {
  const done: Rectangle[] = [];
  let open = new Map<string, Rectangle>();

  for (let column = 0; column < columns; column += 1) {
    const now = new Map<string, Rectangle>();

    for (const stretch of stretches(rows, column, keyOf)) {
      const { top, bottom } = stretch.range;
      const id = `${top} ${bottom} ${stretch.key}`;
      const before = open.get(id);

      now.set(id, before ? { ...stretch, range: { ...before.range, right: column } } : stretch);
      open.delete(id);
    }

    done.push(...open.values());
    open = now;
  }

  return [...done, ...open.values()];
}

function stretches(
  rows: number,
  column: number,
  keyOf: (row: number, column: number) => string | null,
): readonly Rectangle[] {
  const found: Rectangle[] = [];
  let top = 0;

  for (let row = 1; row <= rows; row += 1) {
    const key = keyOf(top, column);

    if (row < rows && keyOf(row, column) === key) continue;
    if (key !== null) found.push({ key, range: { top, left: column, bottom: row - 1, right: column } });

    top = row;
  }

  return found;
}
