import type { Fact } from '../facts/fact';
import { factsOf } from '../facts/factsOf';
import type { RegionYear } from '../measures/attainmentResult';
import { monitoringUnits } from '../templates/monitoringRows';
import { type Family, familyKey } from './family';
import { openHeads } from './openHeads';
import { answersOf, protectionOf } from './protected';
import type { Release } from './released';
import { cutFacts, hiddenFact, reporterFacts, type YearFacts } from './releasedFacts';
import type { Settled } from './settle';
import { THRESHOLD } from './threshold';

/**
 * The facts of a release: what is open as it is; of people what `settled` says, and what could not move as it stands
 * in the `newest` release.
 */
export function yearFacts(
  { region, year, heads }: RegionYear,
  families: readonly Family[],
  settled: Settled,
  newest: Release | undefined,
): readonly Fact[] {
  const all = factsOf(region.key, year, heads);
  const of: YearFacts = { region: region.key, year, byFamily: byFamily(all) };
  const people = families.flatMap((family) => familyFacts(of, family, settled, newest));
  const units = monitoringUnits(region);
  const means = all.filter(
    (fact) => protectionOf(fact.template, fact.indicator, units).protection === 'mean',
  );

  return [
    ...factsOf(region.key, year, openHeads(region, heads)),
    ...people,
    ...means.filter((fact) => isMeanShown(fact, settled)),
  ];
}

function familyFacts(
  of: YearFacts,
  family: Family,
  { partitions, moved, withheld }: Settled,
  newest: Release | undefined,
): readonly Fact[] {
  const { key, cut } = family;
  const how = partitions[key];

  if (how === undefined || withheld.includes(key)) return cut === '' ? [hiddenFact(of, family)] : [];
  if (moved.has(key)) return cut === '' ? reporterFacts(of, family, how) : cutFacts(of, family, how);

  return (newest?.facts ?? []).filter((fact) => keyOf(fact) === key);
}

/** With the mean of a hidden number of answers one could tell how many there were. */
function isMeanShown({ reporter, indicator }: Fact, { partitions, moved }: Settled): boolean {
  const key = familyKey('monitoring', answersOf(indicator), '');
  const answers = moved.has(key) ? partitions[key]?.leaves[reporter]?.[0] : undefined;

  return answers !== undefined && answers >= THRESHOLD;
}

function byFamily(facts: readonly Fact[]): ReadonlyMap<string, readonly Fact[]> {
  const found = new Map<string, Fact[]>();

  for (const fact of facts) {
    const key = keyOf(fact);
    const known = found.get(key);

    if (known === undefined) found.set(key, [fact]);
    else known.push(fact);
  }

  return found;
}

function keyOf({ template, indicator, cut }: Fact): string {
  return familyKey(template, indicator, cut);
}
