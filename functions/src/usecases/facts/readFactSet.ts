import type { FactSet } from '../../../../shared/facts/fact';
import type { Region } from '../../../../shared/regions/region';
import type { RegionReader } from '../../../../shared/sheets/attainmentWorkbook';
import type { Ports } from '../ports';

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
  _ports: Pick<Ports, 'store' | 'clock'>,
  _region: Region,
  _reader: RegionReader,
  _wanted: FactsWanted,
): Promise<FactSet> {
  throw new Error('not built');
}
