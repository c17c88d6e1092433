import { attainment } from '../../../shared/measures/attainment';
import { irkutsk } from '../../../shared/regions/irkutsk';
import type { BenchCase } from '../benchCase';
import { BENCH_INSTANT, BENCH_YEAR } from '../data/benchYear';
import { sampleYear } from '../data/sampleYear';
import { cpuClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { milliseconds } from '../report/milliseconds';

const COUNTRY = 2_300;
const REGION = 45;
/** So many regions of that size make the country. */
const REGIONS = 51;

/** Adding up all municipalities of the country as if they were one region: the work grows as they do. */
export const country: BenchCase = {
  id: 'country',
  aim: 60,
  bound: 'atMost',
  async measure() {
    const { ours, peer, ratio } = await compareBlocks({
      ours: { run: addingUp(COUNTRY), times: 2 },
      peer: { run: byTurns(REGIONS), times: REGIONS },
      blocks: 15,
      warmUp: 4,
      clock: cpuClock,
    });

    return {
      ratio,
      what: `CPU of adding up the targets of ${COUNTRY.toLocaleString('en-GB')} municipalities, this year and the year before, over that of ${REGION}, from heads in memory; at most`,
      details: `${milliseconds(ours)} against ${milliseconds(peer)}`,
    };
  },
};

/** One region after another, so that none is the one whose heads the processor has just had in its cache. */
function byTurns(regions: number): () => void {
  const each = Array.from({ length: regions }, () => addingUp(REGION));
  let turn = 0;

  return () => {
    each[turn % regions]?.();
    turn += 1;
  };
}

/** Irkutsk Oblast has every kind of target. */
function addingUp(municipalities: number): () => void {
  const sent = sampleYear(irkutsk, BENCH_YEAR, municipalities);
  const previous = sampleYear(irkutsk, BENCH_YEAR - 1, municipalities);

  return () => {
    const { ladders } = attainment({
      region: irkutsk,
      year: BENCH_YEAR,
      asOf: BENCH_INSTANT,
      previous,
      ...sent,
    });

    if (!ladders.some(({ coverage }) => coverage.received === municipalities)) {
      throw new Error('everybody was to be counted');
    }
  };
}
