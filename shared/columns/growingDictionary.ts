import type { Value } from './columns';

/** Gives every distinct value a code, in order of first appearance. */
export type GrowingDictionary = {
  readonly dictionary: readonly Value[];
  readonly codeOf: (value: Value) => number;
};

/** An empty dictionary. Negative zero becomes zero, which JSON cannot tell apart. */
export function growingDictionary(): GrowingDictionary {
  const dictionary: Value[] = [];
  const known = new Map<Value, number>();

  return {
    dictionary,
    codeOf: (value) => {
      const seen = known.get(value);

      if (seen !== undefined) return seen;

      const code = dictionary.push(value === 0 ? 0 : value) - 1;

      known.set(value, code);

      return code;
    },
  };
}
