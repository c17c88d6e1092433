import type { GridRange } from '../../../../shared/sheets/grid';

/** The part of `area` within `bounds`, or `null`: a whole column is a million cells, and few of them are filled. */
export function clipped(area: GridRange, bounds: GridRange): GridRange | null {
  const part = {
    top: Math.max(area.top, bounds.top),
    left: Math.max(area.left, bounds.left),
    bottom: Math.min(area.bottom, bounds.bottom),
    right: Math.min(area.right, bounds.right),
  };

  return part.top > part.bottom || part.left > part.right ? null : part;
}

/** How many cells areas have together, those they share counted as often as they are in one. */
export function cellsIn(areas: readonly GridRange[]): number {
  return areas.reduce(
    (sum, { top, left, bottom, right }) => sum + (bottom - top + 1) * (right - left + 1),
    0,
  );
}

/** The columns of each row of the areas, each cell once, downwards and to the right; what is hidden is left out. */
export function columnsByRow(
  areas: readonly GridRange[],
  isHiddenRow: (row: number) => boolean,
  isHiddenColumn: (column: number) => boolean,
): ReadonlyMap<number, readonly number[]> {
  const rows = new Map<number, Set<number>>();

  for (const { top, left, bottom, right } of areas) {
    const columns = numbers(left, right).filter((column) => !isHiddenColumn(column));

    if (columns.length === 0) continue;

    for (const row of numbers(top, bottom)) {
      if (isHiddenRow(row)) continue;

      const known = rows.get(row) ?? new Set();

      for (const column of columns) known.add(column);
      rows.set(row, known);
    }
  }

  return new Map(
    [...rows]
      .sort(([one], [other]) => one - other)
      .map(([row, columns]) => [row, [...columns].sort((one, other) => one - other)]),
  );
}

/** Rows, given upwards from the first, as stretches without a gap. */
export function stretches(
  rows: readonly number[],
): readonly { readonly top: number; readonly rows: number }[] {
  const found: { top: number; rows: number }[] = [];

  for (const row of rows) {
    const last = found.at(-1);

    if (last !== undefined && last.top + last.rows === row) last.rows += 1;
    else found.push({ top: row, rows: 1 });
  }

  return found;
}

function numbers(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}
