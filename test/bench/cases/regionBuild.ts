import { readHeads } from '../../../functions/src/storage/readHeads';
import type { Store } from '../../../functions/src/storage/store';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { makeLedger } from '../../../functions/src/usecases/makeLedger';
import { regionYear } from '../../../functions/src/usecases/regionYear';
import { attainment } from '../../../shared/measures/attainment';
import type { RegionYear } from '../../../shared/measures/attainmentResult';
import { NO_RECORD } from '../../../shared/measures/yearRecord';
import { irkutsk } from '../../../shared/regions/irkutsk';
import { attainmentWorkbook } from '../../../shared/sheets/attainmentWorkbook';
import { writeWorkbook } from '../../../shared/xlsx/writeWorkbook';
import type { BenchCase } from '../benchCase';
import { BENCH_INSTANT, BENCH_YEAR } from '../data/benchYear';
import { seedYear } from '../data/seedYear';
import { wallClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { milliseconds } from '../report/milliseconds';

/** The year and the one it is compared with. */
const YEARS = [BENCH_YEAR - 1, BENCH_YEAR] as const;
const NOW = new Date(BENCH_INSTANT);

/** All sheets of a region's year, from heads that have been read to the bytes of the file. */
export const regionBuild: BenchCase = {
  id: 'region-build',
  aim: 10,
  bound: 'atMost',
  async measure({ tableService }) {
    const store = tableStore(await tableService());
    for (const year of YEARS) await seedYear(store, irkutsk, year);

    const read = await regionYear(store, irkutsk, BENCH_YEAR, NOW);
    const { ours, peer, ratio } = await compareBlocks({
      ours: { run: () => sheetsOf(read) },
      peer: { run: () => headsOf(store) },
      blocks: 21,
      warmUp: 4,
      clock: wallClock,
    });
    const sheets = attainmentWorkbook(read, 'operator').length;

    return {
      ratio,
      what: `wall time of adding up and writing the ${sheets} sheets of a region's year from ${read.reporters.length} reporters, over that of reading the ${read.heads.length + read.previous.length} heads they are built from; at most`,
      details: `${milliseconds(ours)} against ${milliseconds(peer)}`,
    };
  },
};

async function sheetsOf(read: RegionYear): Promise<void> {
  const { region, year, asOf, reporters, heads } = read;
  const previous = { reporters, heads: read.previous };
  const summed = attainment({ region, year, asOf, reporters, heads, previous });
  const ledger = makeLedger(region, year, { reporters, heads }, NO_RECORD, NOW);

  await writeWorkbook(attainmentWorkbook({ ...read, attainment: summed, ledger }, 'operator'));
}

/** One range read a template and year, all at once, as the service does it. */
async function headsOf(store: Store): Promise<void> {
  await Promise.all(
    YEARS.flatMap((year) =>
      irkutsk.calendar.map(({ template }) => readHeads(store, { region: irkutsk.key, year, template })),
    ),
  );
}
