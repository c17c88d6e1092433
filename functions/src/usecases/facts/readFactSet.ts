import type { FactSet } from '../../../../shared/facts/fact';
import { factSetOf } from '../../../../shared/facts/factSetOf';
import { openYears } from '../../../../shared/regions/openYears';
import type { Region } from '../../../../shared/regions/region';
import type { RegionReader } from '../../../../shared/sheets/attainmentWorkbook';
import { findRegionInYear } from '../findRegion';
import type { Ports } from '../ports';
import { readLiveFacts } from './readLiveFacts';

/** Which facts are asked for. */
export type FactsWanted = {
  /** `null`: all years of the region. */
  readonly years: readonly number[] | null;
  /** Operator only: as the numbers stood at this instant, ISO; `null`: now. */
  readonly asOf: string | null;
};

/**
 * The facts that `reader` may see: the operator's are live, the analyst's those of each year's newest release.
 */
export async function readFactSet(
  { store, clock }: Pick<Ports, 'store' | 'clock'>,
  region: Region,
  _reader: RegionReader,
  { years }: FactsWanted,
): Promise<FactSet> {
  const asOf = clock().toISOString();
  const open = openYears(region).filter((year) => years === null || years.includes(year));
  const settled = await Promise.all(open.map((year) => findRegionInYear(store, region.key, year)));
  const regions = settled.map((found) => (found.ok ? found.value : region));
  const read = await Promise.all(
    open.map((year, index) => readLiveFacts(store, regions[index] ?? region, year)),
  );
  const reporters = read.flatMap((one) => one.reporters);

  return factSetOf(
    regions.at(-1) ?? region,
    reporters,
    read.flatMap(({ facts }) => facts),
    asOf,
  );
}
