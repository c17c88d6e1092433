import type { Equation } from './rowSpace';

/** A way the unknown numbers could be, by name. */
export type World = ReadonlyMap<string, number>;

/** A sum of unknowns, each once, and what it comes to. */
export type KnownSum = { readonly sum: Equation; readonly value: number };

/**
 * Every way in which the unknowns of `known` can be whole numbers, none below 0, so that all sums are as they are
 * known and `agrees` with it. Unknowns that stand in no sum are left out.
 */
export function worldsOf(known: readonly KnownSum[], agrees: (world: World) => boolean): readonly World[] {
  const names = [...new Set(known.flatMap(({ sum }) => [...sum.keys()]))];
  const left = known.map(({ value }) => value);
  const sumsOf = names.map((name) => known.flatMap(({ sum }, at) => (sum.has(name) ? [at] : [])));
  // What has to be nothing once its last unknown is chosen.
  const closes = names.map((_, index) =>
    known.flatMap(({ sum }, at) =>
      [...sum.keys()].every((name) => names.indexOf(name) <= index) ? [at] : [],
    ),
  );
  const world = new Map<string, number>();
  const found: World[] = [];

  const take = (index: number, value: number): void => {
    for (const at of sumsOf[index] ?? []) left[at] = (left[at] ?? 0) - value;
  };
  const choose = (index: number): void => {
    const name = names[index];

    if (name === undefined) {
      if (agrees(world)) found.push(new Map(world));

      return;
    }

    const most = Math.min(...(sumsOf[index] ?? []).map((at) => left[at] ?? 0));

    for (let value = 0; value <= most; value += 1) {
      take(index, value);
      world.set(name, value);
      if ((closes[index] ?? []).every((at) => left[at] === 0)) choose(index + 1);
      take(index, -value);
    }

    world.delete(name);
  };

  choose(0);

  return found;
}
