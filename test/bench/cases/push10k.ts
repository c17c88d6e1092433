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
      ours: { run: push, times: 2 },
      peer: { run: peerOf(columns).run, times: 5 },
      blocks: 15,
      warmUp: 5,
      clock: cpuClock,
    });
    const transactions = dataTransactions();

    return {
      ratio,
      what:
        `10,000 mentee rows: the whole server side of a push with ${transactions} data-carrying ` +
        `transaction${transactions === 1 ? '' : 's'} (aim 1), in P of CPU; at most`,
      details: `${milliseconds(ours)} against P = ${milliseconds(peer)}`,
    };
  },
};
