import type { GridRange } from '../grid';

/** A part of a range where it stands on the sheet; `from` is its first column in the spec. */
export type PlacedRange = { readonly from: number; readonly range: GridRange };

/** The parts of `range` once its columns stand where `columnAt` says: one for each stretch that stayed together. */
export function placeRange(
  { top, left, bottom, right }: GridRange,
  columnAt: (column: number) => number,
): readonly PlacedRange[] {
  const parts: PlacedRange[] = [];

  for (let column = left; column <= right; column += 1) {
    const place = columnAt(column);
    const last = parts.at(-1);

    if (last && last.range.right === place - 1) {
      parts[parts.length - 1] = { ...last, range: { ...last.range, right: place } };
    } else {
      parts.push({ from: column, range: { top, left: place, bottom, right: place } });
    }
  }

  return parts;
}
