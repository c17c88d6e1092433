import { isSafe, rounded, THRESHOLD } from './threshold';

/** By how many people the addends of a published sum may differ from the least and the most they can be. */
const ROOM = 2;

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
  const { leaves, earlier } = what;
  const forced = new Set([...what.forced, ...earlier.flatMap(({ merged }) => merged)]);
  const [alone, merged] = split(leaves, (leaf) => !forced.has(leaf.id) && isSound(what, [leaf], false));

  if (!isRestSafe(what)) return null;
  if (merged.length === 0 && forced.size === 0) return made(what, alone, [], []);

  const waiting = alone.toSorted(byId);
  const group = [...merged];

  while (!isSound(what, group, true) || tellsOne(group)) {
    const next = waiting.shift();

    if (next === undefined) return null;

    group.push(next);
  }

  return made(what, waiting, group, [...forced]);
}

function made(
  { names, whole }: ToPublish,
  alone: readonly Leaf[],
  group: readonly Leaf[],
  forced: readonly string[],
): Partition {
  const byId = alone.toSorted((one, other) => (one.id < other.id ? -1 : 1));

  return {
    names,
    merged: [...new Set([...group.map(({ id }) => id), ...forced])].sort(),
    leaves: Object.fromEntries(byId.map(({ id, numbers }) => [id, numbers])),
    together: sumOf(group, names.length),
    whole,
  };
}

/** Whether what the leaves are together may be published, now and beside what was published of them. */
function isSound({ names, whole, earlier }: ToPublish, group: readonly Leaf[], isTogether: boolean): boolean {
  const now = sumOf(group, names.length);

  if (!now.every(isSafe) || !now.every((number, at) => isSafe(left(whole, number, at)))) return false;

  return earlier.every((before) => {
    const then = sumThen(before, group, isTogether);

    return names.every((name, at) => {
      const place = before.names.indexOf(name);
      const moved = rounded((now[at] ?? 0) - (then[place] ?? 0));

      if (place < 0) return true;
      if (!isSafe(moved)) return false;
      if (whole === null || before.whole === null) return true;

      return isSafe(rounded(left(whole, now[at] ?? 0, at) - left(before.whole, then[place] ?? 0, place)));
    });
  });
}

/** Whether nobody can be told from what no group has, such as rows without a month. */
function isRestSafe(what: ToPublish): boolean {
  const { whole, leaves, names, earlier } = what;

  if (whole === null) return true;

  const rest = sumOf(leaves, names.length).map((number, at) => left(whole, number, at));

  return (
    rest.every(isSafe) &&
    earlier.every((before) => {
      const then = before.whole;

      if (then === null) return true;

      const all = [...Object.values(before.leaves), before.together];

      return names.every((name, at) => {
        const place = before.names.indexOf(name);
        const sum = all.reduce((total, numbers) => total + (numbers[place] ?? 0), 0);

        return place < 0 || isSafe(rounded((rest[at] ?? 0) - left(then, sum, place)));
      });
    })
  );
}

/** What a group leaves of the whole; nothing where there is no whole. */
function left(whole: Numbers | null, number: number, at: number): number {
  return whole === null ? 0 : rounded((whole[at] ?? 0) - number);
}

/** What `before` said of the leaves of `group`: whoever is new was nobody then. */
function sumThen(before: Partition, group: readonly Leaf[], isTogether: boolean): Numbers {
  const numbers = group.map(({ id }) => before.leaves[id] ?? []);
  const all = isTogether ? [...numbers, before.together] : numbers;

  return before.names.map((_, at) => rounded(all.reduce((sum, each) => sum + (each[at] ?? 0), 0)));
}

/**
 * Whether a sum is so small, or so large, that it tells an addend to who knows the rule: who is nobody is published
 * by themselves, so a small addend is 1 to 4, and one that was merged to hide it at least 5. With room for two people
 * more or fewer, every small addend can be one of two numbers; and so it can where there was no such room and another
 * one was merged.
 */
function tellsOne(group: readonly Leaf[]): boolean {
  return (group[0]?.numbers ?? []).some((_, at) => {
    const some = group.map(({ numbers }) => numbers[at] ?? 0).filter((number) => number !== 0);
    const small = some.filter((number) => number < THRESHOLD).length;
    const sum = rounded(some.reduce((total, number) => total + number, 0));
    const least = small + THRESHOLD * (some.length - small);
    const isNearMost = small === some.length && (THRESHOLD - 1) * small - sum < ROOM;

    return small > 0 && (sum - least < ROOM || isNearMost);
  });
}

function sumOf(leaves: readonly Leaf[], length: number): Numbers {
  return Array.from({ length }, (_, at) =>
    rounded(leaves.reduce((sum, { numbers }) => sum + (numbers[at] ?? 0), 0)),
  );
}

/**
 * An order that numbers have no say in, since the choice of the next one to be merged would tell of its number; only
 * nobody comes last, who hides nobody.
 */
function byId(one: Leaf, other: Leaf): number {
  const [first, second] = [one.numbers[0] ?? 0, other.numbers[0] ?? 0];
  const isNobody = Number(first === 0) - Number(second === 0);

  return isNobody || (one.id < other.id ? -1 : 1);
}

function split<T>(all: readonly T[], isFirst: (one: T) => boolean): readonly [T[], T[]] {
  const first = all.filter(isFirst);
  const chosen = new Set(first);

  return [first, all.filter((one) => !chosen.has(one))];
}
