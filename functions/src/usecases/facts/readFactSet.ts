import type { FactSet } from '../../../../shared/facts/fact';
import { factSetOf } from '../../../../shared/facts/factSetOf';
import { openYears } from '../../../../shared/regions/openYears';
import type { Region } from '../../../../shared/regions/region';
import type { RegionReader } from '../../../../shared/sheets/attainmentWorkbook';
import { findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';
import { readLiveFacts } from './readLiveFacts';
import { readReleasedFacts } from './readReleasedFacts';

/** Which facts are asked for. */
export type FactsWanted = {
  /** `null`: all years of the region. */
  readonly years: readonly number[] | null;
  /** As the numbers stood at this instant, ISO: for analysts, in the releases made by then; `null`: now. */
  readonly asOf: string | null;
};

/**
 * The facts that `reader` may see: the operator's are live, the analyst's those of each year's newest release, whose
 * instant is that of the newest of them.
 */
export async function readFactSet(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  region: Region,
  reader: RegionReader,
  { years, asOf }: FactsWanted,
): Promise<FactSet> {
  const open = openYears(region).filter((year) => years === null || years.includes(year));
  const settled = await Promise.all(
    open.map(async (year) => {
      const found = await findRegionInYear(store, region.key, year, asOf);

      return { year, region: found.ok ? found.value : region };
    }),
  );
  const named = settled.at(-1)?.region ?? region;

  if (reader === 'operator') {
    const read = await Promise.all(settled.map((one) => readLiveFacts(store, one.region, one.year, asOf)));
    const facts = read.flatMap((one) => one.facts);

    return factSetOf(
      named,
      read.flatMap(({ reporters }) => reporters),
      facts,
      asOf ?? clock().toISOString(),
    );
  }

  const read = await Promise.all(settled.map((one) => readReleasedFacts(store, one.region, one.year, asOf)));
  const made = read.flatMap((one) => one.asOf ?? []).sort();
  const set = factSetOf(
    named,
    read.flatMap(({ reporters }) => reporters),
    read.flatMap(({ facts }) => facts),
    made.at(-1) ?? asOf ?? clock().toISOString(),
  );

  return { ...set, kept: read.flatMap(({ kept }) => kept) };
}
