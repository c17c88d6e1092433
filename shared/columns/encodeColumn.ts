import type { Column, Value } from './columns';
import { growingDictionary } from './growingDictionary';

/**
 * The column of `values`, one for each row: the dictionary in order of first appearance, and codes into it.
 * Negative zero becomes zero, which JSON cannot tell apart.
 */
export function encodeColumn(values: readonly Value[]): Column {
  const { dictionary, codeOf } = growingDictionary();
  const codes = new Uint32Array(values.length);
  let row = 0;

  for (const value of values) {
    codes[row] = codeOf(value);
    row += 1;
  }

  return { dictionary, codes };
}
