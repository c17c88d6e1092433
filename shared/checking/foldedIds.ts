import { foldText } from '../cells/foldText';
import type { Value } from '../columns/columns';

/** A number for each entry of a dictionary; entries that differ only in spelling share it, a blank has −1. */
export function foldedIds(dictionary: readonly Value[]): Int32Array {
  const ids = new Map<string, number>();

  return Int32Array.from(dictionary, (value) => {
    if (value === null) return -1;

    const folded = foldText(String(value));
    const id = ids.get(folded) ?? ids.size;
    ids.set(folded, id);

    return id;
  });
}
