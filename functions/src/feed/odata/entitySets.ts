import type { DimensionRow, Fact } from '../../../../shared/facts/fact';
import { dimensionSets } from './dimensionSets';
import type { EntitySet } from './entityType';
import { factsSet } from './factsSet';

/** A set of the feed, whatever its rows are. */
export type AnySet = EntitySet<Fact> | EntitySet<DimensionRow>;

/** All sets, in the order in which they are offered. */
export const ENTITY_SETS: readonly AnySet[] = [factsSet, ...dimensionSets];

/** Does something with the set of this name; `null` where there is none. */
export function withSet<T>(name: string, use: <Row>(set: EntitySet<Row>) => T): T | null {
  if (name === factsSet.name) return use(factsSet);

  const dimension = dimensionSets.find((set) => set.name === name);

  return dimension === undefined ? null : use(dimension);
}
