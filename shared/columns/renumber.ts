import type { Column, Value } from './columns';

// An Int32Array: a mark above 2^31 would make every place a double.
const UNMET = -1;

/**
 * The column with its rows taken in `order` (`null`: as they stand) and its dictionary in order of first
 * appearance there, without unused entries. Gives its argument when there is nothing to change.
 */
export function renumber(column: Column, order: Uint32Array | null): Column {
  if (order === null && isInOrder(column)) return column;

  const { dictionary, codes } = column;
  const rows = codes.length;
  const places = new Int32Array(dictionary.length).fill(UNMET);
  const met = new Uint32Array(dictionary.length);
  const renumbered = new Uint32Array(rows);
  const rowAt = order ?? codes.map((_, row) => row);
  let count = 0;

  for (let row = 0; row < rows; row += 1) {
    const code = codes[rowAt[row] ?? 0] ?? 0;
    let place = places[code] ?? 0;

    if (place === UNMET) {
      place = count;
      places[code] = place;
      met[place] = code;
      count += 1;
    }
    renumbered[row] = place;
  }

  const kept = Array.from(met.subarray(0, count), (code): Value => dictionary[code] ?? null);

  return { dictionary: kept, codes: renumbered };
}

/** Whether the codes meet the dictionary's entries one after another, and all of them. */
function isInOrder({ dictionary, codes }: Column): boolean {
  let met = 0;

  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[row] ?? 0;
    if (code > met) return false;
    if (code === met) met += 1;
  }

  return met === dictionary.length;
}
