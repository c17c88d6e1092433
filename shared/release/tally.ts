import type { Leaf, Numbers, ToPublish } from './partition';
import { isSafe, rounded, THRESHOLD } from './threshold';

/** By how many people the addends of a published sum may differ from the least and the most they can be. */
const ROOM = 2;

/** Leaves that are to be published as one number, added up one after another. */
export type Tally = {
  readonly add: (leaf: Leaf) => void;
  /** Whether their sum may be published, now and beside what was published of them. */
  readonly isSound: () => boolean;
  /** Whether the sum tells one of the addends to who knows the rule. */
  readonly tellsOne: () => boolean;
  readonly sum: () => Numbers;
};

/** Makes tallies of what is to be published: of a leaf alone, or of those that are merged. */
export function tallies(what: ToPublish): (isTogether: boolean) => Tally {
  const { names, whole, earlier } = what;
  const before = earlier.map((partition) => ({
    ...partition,
    wasMerged: new Set(partition.merged),
    places: names.map((name) => partition.names.indexOf(name)),
  }));

  return (isTogether) => {
    const now = names.map(() => 0);
    const small = names.map(() => 0);
    const given = names.map(() => 0);
    const alone = before.map(({ names: known }) => known.map(() => 0));
    const stoodAlone = before.map(() => true);

    const add = ({ id, numbers }: Leaf): void => {
      numbers.forEach((number, at) => {
        now[at] = (now[at] ?? 0) + number;
        if (number !== 0) given[at] = (given[at] ?? 0) + 1;
        if (number !== 0 && number < THRESHOLD) small[at] = (small[at] ?? 0) + 1;
      });
      before.forEach(({ leaves, wasMerged }, time) => {
        const sums = alone[time];

        if (wasMerged.has(id)) stoodAlone[time] = false;
        leaves[id]?.forEach((number, place) => {
          if (sums !== undefined) sums[place] = (sums[place] ?? 0) + number;
        });
      });
    };

    const movedSafely = (time: number, then: (place: number) => number): boolean => {
      const { places = [], whole: wholeThen = null } = before[time] ?? {};

      return places.every((place, at) => {
        if (place < 0) return true;
        if (!isSafe(rounded((now[at] ?? 0) - then(place)))) return false;
        if (whole === null || wholeThen === null) return true;

        const left = (whole[at] ?? 0) - (now[at] ?? 0);

        return isSafe(rounded(left - ((wholeThen[place] ?? 0) - then(place))));
      });
    };

    const isSound = (): boolean => {
      if (!now.every((number) => isSafe(rounded(number)))) return false;
      if (whole !== null && !now.every((number, at) => isSafe(rounded((whole[at] ?? 0) - number))))
        return false;

      return before.every(({ together }, time) => {
        const ofThese = (place: number) => alone[time]?.[place] ?? 0;
        const withMerged = (place: number) => ofThese(place) + (together[place] ?? 0);

        // Where those who give a number now all stood alone then, it was said of just these, too.
        if (isTogether && !movedSafely(time, withMerged)) return false;

        return (isTogether && !stoodAlone[time]) || movedSafely(time, ofThese);
      });
    };

    return { add, isSound, tellsOne: () => tellsOne(now, small, given), sum: () => now.map(rounded) };
  };
}

/**
 * Whether a sum is so small, or so large, that it tells an addend to who knows the rule: who is nobody is published
 * by themselves, so a small addend is 1 to 4, and one that was merged to hide it at least 5. With room for two people
 * more or fewer, every small addend can be one of two numbers; and so it can where there was no such room and another
 * one was merged.
 */
function tellsOne(sums: Numbers, small: Numbers, given: Numbers): boolean {
  return sums.some((sum, at) => {
    const [few = 0, all = 0] = [small[at], given[at]];
    const least = few + THRESHOLD * (all - few);
    const isNearMost = few === all && (THRESHOLD - 1) * few - sum < ROOM;

    return few > 0 && (sum - least < ROOM || isNearMost);
  });
}
