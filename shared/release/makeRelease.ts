import type { Attainment, Ledger, RegionYear } from '../measures/attainmentResult';
import { familiesOf } from './families';
import { openHeads } from './openHeads';
import type { Release } from './released';
import { releasedAttainment } from './releasedAttainment';
import { settle } from './settle';
import { yearFacts } from './yearFacts';

/** What a release is made from. */
export type ReleaseInput = {
  /** As it stands now. */
  readonly regionYear: RegionYear;
  /** All releases of the year, oldest first. */
  readonly earlier: readonly Release[];
  /** Attainment of the newest release of the year before; `null`: there is none. */
  readonly lastYear: Attainment | null;
};

/** What may be published of a year beside all that has been published of it. Nothing here is random or of the clock. */
export function makeRelease({ regionYear, earlier, lastYear }: ReleaseInput): Release {
  const { region, year, asOf, today, reporters, heads, previous, attainment, ledger } = regionYear;
  const families = familiesOf(region, heads);
  const settled = settle(families, earlier);
  const newest = earlier.at(-1);

  return {
    asOf,
    facts: yearFacts(regionYear, families, settled, newest),
    year: {
      region: region.key,
      year,
      asOf,
      today,
      reporters,
      heads: openHeads(region, heads),
      previous: openHeads(region, previous),
      attainment: releasedAttainment(attainment, {
        region,
        year,
        heads,
        settled,
        before: newest?.year.attainment ?? null,
        lastYear,
      }),
      ledger: ledgerWithoutRows(ledger),
    },
    kept: settled.kept,
    withheld: settled.withheld,
    partitions: settled.partitions,
  };
}

/** The ledger without how many rows a submission has, whether they came, and how many warnings, which are about rows. */
export function ledgerWithoutRows(ledger: Ledger): Ledger {
  return {
    ...ledger,
    entries: ledger.entries.map(({ rowsStay: _, ...entry }) => ({ ...entry, rows: null, warnings: null })),
  };
}
