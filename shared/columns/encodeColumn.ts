import type { Column, Value } from './columns';

/**
 * The column of `values`, one for each row: the dictionary in order of first appearance, and codes into it.
 * Negative zero becomes zero, which JSON cannot tell apart.
 */
export function encodeColumn(values: readonly Value[]): Column {
  const dictionary: Value[] = [];
  const known = new Map<Value, number>();
  const codes = new Uint32Array(values.length);
  let row = 0;

  for (const value of values) {
    let code = known.get(value);

    if (code === undefined) {
      code = dictionary.push(value === 0 ? 0 : value) - 1;
      known.set(value, code);
    }

    codes[row] = code;
    row += 1;
  }

  return { dictionary, codes };
}
