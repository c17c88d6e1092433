import type { BenchCase } from '../benchCase';
import { pushRegistry } from '../functions/pushRegistry';
import { cpuClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { peerOf } from '../measure/peer';
import { milliseconds } from '../report/milliseconds';

const ROWS = 100_000;

/** As push-10k, with the most rows that a submission may have. */
export const push100k: BenchCase = {
  id: 'push-100k',
  aim: 1.2,
  bound: 'atMost',
  async measure({ tableService }) {
    const { columns, push, dataTransactions } = await pushRegistry(await tableService(), ROWS);
    const { ours, peer, ratio } = await compareBlocks({
      ours: { run: push },
      peer: { run: peerOf(columns).run, times: 2 },
      blocks: 5,
      warmUp: 1,
      clock: cpuClock,
    });

    return {
      ratio,
      what:
        '100,000 mentee rows: the whole server side of a push ' +
        `(data-carrying transactions: ${dataTransactions()}), in P of CPU; at most`,
      details: `${milliseconds(ours)} against P = ${milliseconds(peer)}`,
    };
  },
};
