import type { BenchCase } from '../benchCase';
import { pushRegistry } from '../functions/pushRegistry';
import { cpuClock } from '../measure/clocks';
import { compareBlocks } from '../measure/compareBlocks';
import { peerOf } from '../measure/peer';
import { milliseconds } from '../report/milliseconds';

const ROWS = 10_000;

/** The processor's time of a push in this process, from gzipped bytes to the signed receipt. */
export const push10k: BenchCase = {
  id: 'push-10k',
  aim: 1,
  bound: 'atMost',
  async measure({ tableService }) {
    const { columns, push, dataTransactions } = await pushRegistry(await tableService(), ROWS);
    const { ours, peer, ratio } = await compareBlocks({
      ours: { run: push, times: 3 },
      peer: { run: peerOf(columns).run, times: 10 },
      blocks: 11,
      warmUp: 4,
      clock: cpuClock,
    });

    return {
      ratio,
      what:
        '10,000 mentee rows: the whole server side of a push ' +
        `(data-carrying transactions: ${dataTransactions()}, aim 1), in P of CPU; at most`,
      details: `${milliseconds(ours)} against P = ${milliseconds(peer)}`,
    };
  },
};
