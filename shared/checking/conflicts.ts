/**
 * Whether each row has a key that also stands with another value. Keys and values are numbers not above that of
 * the rows; rows where one of them is negative are left out.
 */
export function conflictsWithin(keys: Int32Array, values: Int32Array): Uint8Array {
  const valueByKey = new Int32Array(keys.length + 1).fill(-1);
  const isMixed = new Uint8Array(keys.length + 1);

  keys.forEach((key, row) => {
    const value = values[row] ?? -1;
    if (key < 0 || value < 0) return;

    const known = valueByKey[key] ?? -1;
    if (known < 0) valueByKey[key] = value;
    else if (known !== value) isMixed[key] = 1;
  });

  return Uint8Array.from(keys, (key, row) => (key < 0 || (values[row] ?? -1) < 0 ? 0 : (isMixed[key] ?? 0)));
}

/**
 * Whether each row from `first` on has a key that stands before `first`, though never with the row's value. The
 * result has a mark for every row; those before `first` are 0.
 */
export function conflictsAcross(keys: Int32Array, values: Int32Array, first: number): Uint8Array {
  const isKnown = new Uint8Array(keys.length + 1);
  const pairs = new Set<number>();
  // Neither is above the number of rows, so that the product is exact.
  const pairOf = (key: number, value: number) => key * (keys.length + 1) + value;
  const found = new Uint8Array(keys.length);

  keys.forEach((key, row) => {
    const value = values[row] ?? -1;
    if (key < 0 || value < 0) return;

    if (row < first) {
      isKnown[key] = 1;
      pairs.add(pairOf(key, value));
    } else if (isKnown[key] === 1 && !pairs.has(pairOf(key, value))) found[row] = 1;
  });

  return found;
}
