import type { Value } from './columns';
import type { ValueGuard } from './guards/valueGuard';
import { isValue } from './isValue';

/** Why a dictionary is refused, and the place of the entry that is at fault. */
export type DictionaryFault = {
  readonly reason: 'dictionaryValue' | 'dictionaryDuplicate';
  readonly index: number;
};

/** The dictionary's entries, each allowed (or blank) and there once; or the first that is not. */
export function guardDictionary(
  dictionary: readonly unknown[],
  accepts: ValueGuard,
): readonly Value[] | DictionaryFault {
  const values: Value[] = [];
  const seen = new Set<Value>();
  let index = 0;

  for (const value of dictionary) {
    if (!isValue(value) || (value !== null && !accepts(value))) return { reason: 'dictionaryValue', index };

    // Adding and looking at the size hashes an entry once; `has` before `add` would hash it twice.
    seen.add(value);
    if (seen.size === index) return { reason: 'dictionaryDuplicate', index };

    values.push(value);
    index += 1;
  }

  return values;
}
