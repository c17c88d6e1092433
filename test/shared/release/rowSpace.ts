/** What is known of a sum of unknowns: the factors of the unknowns, by their names. */
export type Equation = ReadonlyMap<string, number>;

const NOTHING = 1e-9;

/**
 * What follows by adding and subtracting from `known`: tells whether the value of a sum of unknowns is settled by them.
 * Gauss and Jordan's elimination, over all unknowns at once.
 */
export function settledBy(known: readonly Equation[]): (sum: Equation) => boolean {
  const names = new Map<string, number>();

  for (const equation of known)
    for (const name of equation.keys()) names.set(name, names.get(name) ?? names.size);

  const pivots: { readonly at: number; readonly row: Float64Array }[] = [];
  const rowOf = (equation: Equation): Float64Array => {
    const row = new Float64Array(names.size);

    for (const [name, factor] of equation) row[names.get(name) ?? 0] = factor;

    return row;
  };
  const reduce = (row: Float64Array): Float64Array => {
    for (const { at, row: pivot } of pivots) {
      const factor = row[at] ?? 0;

      if (Math.abs(factor) > NOTHING)
        pivot.forEach((value, index) => {
          row[index] = (row[index] ?? 0) - factor * value;
        });
    }

    return row;
  };

  for (const equation of known) {
    const row = reduce(rowOf(equation));
    const at = row.findIndex((value) => Math.abs(value) > NOTHING);
    const first = row[at];

    if (first !== undefined) pivots.push({ at, row: row.map((value) => value / first) });
  }

  return (sum) =>
    [...sum.keys()].every((name) => names.has(name)) &&
    reduce(rowOf(sum)).every((value) => Math.abs(value) <= NOTHING);
}
