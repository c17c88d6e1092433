import { type Family, type Partitions, reporterOfLeaf } from './family';
import { type Partition, publish } from './partition';
import type { KeptFamily, Release } from './released';

/** How the families of a release are published, and which could not be. */
export type Settled = Pick<Release, 'partitions' | 'kept' | 'withheld'> & {
  /** Keys of those that have the numbers of this release. */
  readonly moved: ReadonlySet<string>;
};

/**
 * Settles `families`, in their order, beside all `earlier` releases of the year, oldest first. One that cannot be
 * published anew keeps the numbers of the newest release, and where that has none it is withheld.
 */
export function settle(families: readonly Family[], earlier: readonly Release[]): Settled {
  const newest = earlier.at(-1);
  const partitions: Record<string, Partition> = {};
  const moved = new Set<string>();
  const kept: KeptFamily[] = [];
  const withheld: string[] = [];

  for (const family of families) {
    const { key, after } = family;
    const anew = after.every((one) => moved.has(one)) ? published(family, partitions, earlier) : null;
    const before = newest?.partitions[key];

    if (anew !== null) {
      partitions[key] = anew;
      moved.add(key);
    } else if (newest !== undefined && before !== undefined) {
      partitions[key] = before;
      kept.push({ family: key, asOf: newest.kept.find((one) => one.family === key)?.asOf ?? newest.asOf });
    } else withheld.push(key);
  }

  return { partitions, kept, withheld, moved };
}

function published(family: Family, partitions: Partitions, earlier: readonly Release[]): Partition | null {
  const { key, names, leaves, whole, within } = family;
  const wider = within === null ? undefined : partitions[within];
  const before = earlier.flatMap((release) => release.partitions[key] ?? []);

  if (before.some((one) => isOtherwiseCut(one, family))) return null;

  return publish({
    names,
    leaves,
    whole,
    forced: wider?.merged ?? [],
    earlier: before,
  });
}

/** Whether a reporter stands in the one as a whole and in the other in parts, so that the two cannot be compared. */
function isOtherwiseCut(before: Partition, { leaves }: Family): boolean {
  const then = [...Object.keys(before.leaves), ...before.merged];
  const now = new Set(leaves.map(({ id }) => id));

  return (
    then.some((id) => !now.has(id) && leaves.some((leaf) => leaf.id !== id && sharesReporter(leaf.id, id))) ||
    leaves.some(({ id }) => !then.includes(id) && then.some((one) => one !== id && sharesReporter(one, id)))
  );
}

function sharesReporter(one: string, other: string): boolean {
  return (one.includes('#') || other.includes('#')) && reporterOfLeaf(one) === reporterOfLeaf(other);
}
