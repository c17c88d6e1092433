/**
 * Numbers `ids` anew, in place, so that rows keep one number only where they also have one number in `part`.
 * No number may be above that of the rows, and none below 0.
 */
export function joinIds(ids: Int32Array, part: Uint32Array): void {
  const known = new Map<number, number>();
  const width = part.reduce((most, one) => Math.max(most, one), 0) + 1;

  for (let row = 0; row < ids.length; row += 1) {
    // Neither is above the number of rows, so that the product is exact.
    const pair = (ids[row] ?? 0) * width + (part[row] ?? 0);
    const id = known.get(pair) ?? known.size;

    known.set(pair, id);
    ids[row] = id;
  }
}
