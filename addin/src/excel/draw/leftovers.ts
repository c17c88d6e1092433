import type { GridRange } from '../../../../shared/sheets/grid';
import { rectangles } from './rectangles';
import type { Target } from './target';

const TALLEST_TABLE = 1_048_576;

/**
 * What is left over of the last drawing: Svod's columns above the table, below it down to the last row used, and
 * in the rows by which it shrinks or grows.
 */
export function leftovers({ spec, old, owns }: Target): readonly GridRange[] {
  if (old === null) return [];

  const width = spec.columns.length;
  const right = width - 1;

  // Below them is the room of PivotTables, in which Excel lets nobody write.
  if (spec.pivots !== undefined && spec.pivots.length > 0) return [];
  if (spec.table === null || old.range === null) {
    return old.bottom < 0 ? [] : [{ top: 0, left: 0, bottom: old.bottom, right }];
  }

  const { top, bottom } = spec.table.range;
  const height = old.range.bottom - old.range.top;
  const oldBottom = top + height;
  const last = Math.max(old.bottom + top - old.range.top, bottom);
  const above = top > 0 ? [{ top: 0, left: 0, bottom: top - 1, right }] : [];
  const foot = Math.max(oldBottom, bottom);
  const below = last > foot ? [{ top: foot + 1, left: 0, bottom: last, right }] : [];
  const changed = ownColumns({ owns, top, width }, Math.min(oldBottom, bottom) + 1, foot);

  return [...above, ...below, ...changed].filter((range) => range.top < TALLEST_TABLE);
}

// Where the table shrinks or grows, the user's columns among Svod's keep what they hold.
function ownColumns(
  { owns, top, width }: { readonly owns: Target['owns']; readonly top: number; readonly width: number },
  from: number,
  to: number,
): readonly GridRange[] {
  if (to < from) return [];

  return rectangles(1, width, (_, column) => (owns(top, column) ? 'own' : null)).map(({ range }) => ({
    ...range,
    top: from,
    bottom: to,
  }));
}
