import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import type { ItemExecution } from './roadmapExecution';

/**
 * How much of `item` was done as the roadmap's sheets say it. On its own line the region says how much was done in
 * the region as a whole, so its number is never added to the others'. Where it gives none and the promised
 * quantity counts from everybody, it is the sum of theirs, a lower bound while somebody is missing; what they say of
 * the region's own events is a check, never an addend. `null` where nothing is promised or nothing was given.
 */
export function quantityFact(
  { ladder: key, cells }: Pick<ItemExecution, 'ladder' | 'cells'>,
  { ladders }: Pick<Region, 'ladders'>,
  reporters: readonly Reporter[],
): number | null {
  const ladder = ladders.find((one) => one.key === key);

  if (ladder === undefined) return null;

  const regional = new Set(reporters.filter(({ kind }) => kind === 'region').map((one) => one.key));
  const given = cells.filter(({ quantity }) => quantity !== null);
  const own = given.find(({ reporter }) => regional.has(reporter))?.quantity ?? null;

  if (own !== null || ladder.counts.from === 'region' || given.length === 0) return own;

  return given.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
}
