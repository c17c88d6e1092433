/** Where each row or column begins, in pixels; one more than there are, the last is the end of all. */
export type Offsets = Float64Array;

/** Adds up the sizes of rows or columns, in pixels; a hidden one has none. */
export function axisOffsets(count: number, sizeOf: (index: number) => number): Offsets {
  const offsets = new Float64Array(count + 1);

  for (let index = 0; index < count; index += 1) {
    offsets[index + 1] = (offsets[index] ?? 0) + sizeOf(index);
  }

  return offsets;
}

/** The row or column at a position in pixels: the last that begins there or before it, within what there is. */
export function indexAt(offsets: Offsets, position: number): number {
  let low = 0;
  let high = offsets.length - 2;

  while (low < high) {
    const middle = Math.ceil((low + high) / 2);

    if ((offsets[middle] ?? 0) <= position) low = middle;
    else high = middle - 1;
  }

  return Math.max(low, 0);
}

/** Where a row or column begins, in pixels; beyond the last: the end of all. */
export function offsetOf(offsets: Offsets, index: number): number {
  return offsets[Math.min(index, offsets.length - 1)] ?? 0;
}
