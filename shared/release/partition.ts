import { tallies } from './tally';
import { isSafe, rounded } from './threshold';

/** Numbers that are published or follow from what is, in the order of the family's names. */
export type Numbers = readonly number[];

/** The smallest part of a number that can be published: a reporter's, or a group of a cut. */
export type Leaf = { readonly id: string; readonly numbers: Numbers };

/** How the leaves of a family were published: some by themselves, the others as one number. */
export type Partition = {
  readonly names: readonly string[];
  /** Ids of the leaves that are published together, sorted. */
  readonly merged: readonly string[];
  /** Those published by themselves. */
  readonly leaves: Readonly<Record<string, Numbers>>;
  /** Of the merged together. */
  readonly together: Numbers;
  /** Of a cut: the number that was cut; `null`: the leaves add up to it. */
  readonly whole: Numbers | null;
};

/** What is to be published. */
export type ToPublish = {
  readonly names: readonly string[];
  readonly leaves: readonly Leaf[];
  readonly whole: Numbers | null;
  /** Ids that have to be merged, whatever their numbers. */
  readonly forced: readonly string[];
  /** How it was published before; what was merged then stays merged. */
  readonly earlier: readonly Partition[];
};

/**
 * The finest way of publishing `what` found so that every leaf, what it leaves of the whole, and how far either moved
 * since each earlier time is nobody or at least `THRESHOLD`; `null` when not even all of it together is.
 *
 * Small leaves are merged, then as many more as it takes, by id. Merged leaves stay merged for good, as otherwise a
 * number could be had from two releases by subtraction.
 */
export function publish(what: ToPublish): Partition | null {
  const forced = new Set([...what.forced, ...what.earlier.flatMap(({ merged }) => merged)]);
  const tally = tallies(what);
  const isAlone = (leaf: Leaf): boolean => {
    const own = tally(false);

    own.add(leaf);

    return !forced.has(leaf.id) && own.isSound();
  };
  const alone = new Map(what.leaves.filter(isAlone).map((leaf) => [leaf.id, leaf]));
  const merged = what.leaves.filter(({ id }) => !alone.has(id));

  if (!isRestSafe(what)) return null;
  if (merged.length === 0 && forced.size === 0) return made(what, alone, [], tally(true).sum());

  const group = tally(true);
  const waiting = [...alone.values()].sort(byId);

  for (const leaf of merged) group.add(leaf);

  while (!group.isSound() || group.tellsOne()) {
    const next = waiting.shift();

    if (next === undefined) return null;

    group.add(next);
    merged.push(next);
    alone.delete(next.id);
  }

  return made(what, alone, [...merged.map(({ id }) => id), ...forced], group.sum());
}

function made(
  { names, whole }: ToPublish,
  alone: ReadonlyMap<string, Leaf>,
  merged: readonly string[],
  together: Numbers,
): Partition {
  const byKey = [...alone.values()].sort((one, other) => (one.id < other.id ? -1 : 1));

  return {
    names,
    merged: [...new Set(merged)].sort(),
    leaves: Object.fromEntries(byKey.map(({ id, numbers }) => [id, numbers])),
    together,
    whole,
  };
}

/** Whether nobody can be told from what no group has, such as rows without a month. */
function isRestSafe({ whole, leaves, names, earlier }: ToPublish): boolean {
  if (whole === null) return true;

  const rest = whole.map((all, at) =>
    rounded(
      all -
        sumAt(
          leaves.map(({ numbers }) => numbers),
          at,
        ),
    ),
  );

  return (
    rest.every(isSafe) &&
    earlier.every((before) => {
      const published = [...Object.values(before.leaves), before.together];

      return names.every((name, at) => {
        const place = before.names.indexOf(name);
        const then = (before.whole?.[place] ?? 0) - sumAt(published, place);

        return before.whole === null || place < 0 || isSafe(rounded((rest[at] ?? 0) - then));
      });
    })
  );
}

function sumAt(all: readonly Numbers[], at: number): number {
  return all.reduce((sum, numbers) => sum + (numbers[at] ?? 0), 0);
}

/**
 * An order that numbers have no say in, since the choice of the next one to be merged would tell of its number; only
 * nobody comes last, who hides nobody.
 */
function byId(one: Leaf, other: Leaf): number {
  const isNobody = Number((one.numbers[0] ?? 0) === 0) - Number((other.numbers[0] ?? 0) === 0);

  return isNobody || (one.id < other.id ? -1 : 1);
}
