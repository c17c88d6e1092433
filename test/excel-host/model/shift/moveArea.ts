import { LAST_COLUMN } from '../limits';
import type { Area } from '../types';

/** Columns cut and inserted before `target`, all in numbers before the move. */
export type ColumnMove = { readonly first: number; readonly last: number; readonly target: number };

/** The new number of each column. */
export function columnMove({ first, last, target }: ColumnMove): (column: number) => number {
  const width = last - first + 1;
  const isRight = target > last;
  const by = isRight ? target - width - first : target - first;

  return (column) => {
    if (column >= first && column <= last) return column + by;
    if (isRight) return column > last && column < target ? column - width : column;

    return column >= target && column < first ? column + width : column;
  };
}

/**
 * Where an area lies after columns moved: with them when it lies in them, unchanged when they stay within it,
 * else over what is left of it.
 */
export function moveArea(area: Area, move: ColumnMove): Area | null {
  const { first, last, target } = move;
  const numberOf = columnMove(move);

  if (area.left === 0 && area.right === LAST_COLUMN) return area;

  if (area.left >= first && area.right <= last) {
    return { ...area, left: numberOf(area.left), right: numberOf(area.right) };
  }

  const holdsMoved = area.left <= first && area.right >= last;

  if (holdsMoved && target >= area.left && target <= area.right + 1) return area;

  const left = area.left >= first && area.left <= last ? last + 1 : area.left;
  const right = area.right >= first && area.right <= last ? first - 1 : area.right;

  return { ...area, left: numberOf(left), right: numberOf(right) };
}
