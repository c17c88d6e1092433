import type { Region } from '../regions/region';
import type { Reporter } from '../regions/reporter';
import { dimensionsOf } from './dimensions';
import { FACTS_VERSION, type Fact, type FactSet } from './fact';

/** The star of `facts`, sorted by key. `region` and `reporters` say what the dimensions are called. */
export function factSetOf(
  region: Region,
  reporters: readonly Reporter[],
  facts: readonly Fact[],
  asOf: string,
): FactSet {
  return {
    version: FACTS_VERSION,
    region: region.key,
    asOf,
    facts: facts.toSorted((one, other) => (one.key < other.key ? -1 : 1)),
    dimensions: dimensionsOf(region, reporters, facts),
  };
}
