import type { BenchCase } from '../benchCase';
import { regionRead } from '../functions/regionRead';
import { wallClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { milliseconds } from '../report/milliseconds';

/** The read of a region's attainment grows with reporters, not with their rows. */
export const attainmentRows: BenchCase = {
  id: 'attainment-rows',
  aim: 1.2,
  bound: 'atMost',
  async measure({ region }) {
    const [many, few] = await Promise.all([region(100_000), region(1_000)]);
    const { ours, peer, ratio } = await compareBlocks({
      ours: { run: regionRead(many.store), times: 2 },
      peer: { run: regionRead(few.store), times: 2 },
      blocks: 31,
      warmUp: 5,
      clock: wallClock,
    });

    return {
      ratio,
      what: "wall time of a region's attainment: 60 reporters with 100,000 rows over the same with 1,000; at most",
      details: `${milliseconds(ours)} against ${milliseconds(peer)}`,
    };
  },
};
