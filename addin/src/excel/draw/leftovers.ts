import type { GridRange } from '../../../../shared/sheets/grid';
import { rectangles } from './rectangles';
import type { Target } from './target';

const TALLEST_TABLE = 1_048_576;

/**
 * What is left over of the last drawing outside the table: Svod's columns above it and below it, down to the
 * last row used. `unmerged` comes before the table is resized, since a table cannot hold merged cells.
 */
export function leftovers({ spec, old, owns }: Target): readonly GridRange[] {
  if (old === null) return [];

  const width = spec.columns.length;
  const right = width - 1;

  if (spec.table === null || old.range === null) {
    return old.bottom < 0 ? [] : [{ top: 0, left: 0, bottom: old.bottom, right }];
  }

  const { top, bottom } = spec.table.range;
  const height = old.range.bottom - old.range.top;
  const oldBottom = top + height;
  const last = Math.max(old.bottom + top - old.range.top, bottom);
  const above = top > 0 ? [{ top: 0, left: 0, bottom: top - 1, right }] : [];
  const below = last > oldBottom ? [{ top: oldBottom + 1, left: 0, bottom: last, right }] : [];
  const shrunk = oldBottom > bottom ? ownColumns({ owns, top, width }, bottom + 1, oldBottom) : [];

  return [...above, ...below, ...shrunk].filter((range) => range.top < TALLEST_TABLE);
}

// The user's columns beside Svod's keep what they hold.
function ownColumns(
  { owns, top, width }: { readonly owns: Target['owns']; readonly top: number; readonly width: number },
  from: number,
  to: number,
): readonly GridRange[] {
  return rectangles(1, width, (_, column) => (owns(top, column) ? 'own' : null)).map(({ range }) => ({
    ...range,
    top: from,
    bottom: to,
  }));
}
