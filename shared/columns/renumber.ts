import type { Column, Value } from './columns';

const UNMET = 0xff_ff_ff_ff;

/**
 * The column with its rows taken in `order` (`null`: as they stand) and its dictionary in order of first
 * appearance there, without unused entries. Gives its argument when there is nothing to change.
 */
export function renumber(column: Column, order: Uint32Array | null): Column {
  if (order === null && isInOrder(column)) return column;

  const { dictionary, codes } = column;
  const places = new Uint32Array(dictionary.length).fill(UNMET);
  const renumbered = new Uint32Array(codes.length);
  const kept: Value[] = [];

  for (let row = 0; row < codes.length; row += 1) {
    const code = codes[order === null ? row : (order[row] ?? 0)] ?? 0;

    if (places[code] === UNMET) places[code] = kept.push(dictionary[code] ?? null) - 1;
    renumbered[row] = places[code] ?? 0;
  }

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
