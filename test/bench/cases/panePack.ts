import type { BenchCase } from '../benchCase';
import { comparePaneWork } from '../pane/comparePaneWork';
import { milliseconds } from '../report/milliseconds';

const ROWS = 10_000;

/** From cells to gzipped bodies, against nothing but stringify and gzip of the same values as objects, a row each. */
export const panePack: BenchCase = {
  id: 'pane-pack',
  aim: 1,
  bound: 'atMost',
  async measure({ browser }) {
    const { ours, peer, ratio, made } = await comparePaneWork(await browser(), {
      mentees: ROWS,
      ours: 'pack',
      peer: 'packPlain',
      blocks: 11,
      warmUp: 3,
    });

    return {
      ratio,
      what: '10,000 mentee rows with their mentors, in Chromium: reading cells and packing them to gzipped bodies over stringify and gzip of the values as plain rows; at most',
      details: `${milliseconds(ours)} and ${kilobytes(made.ours)} against ${milliseconds(peer)} and ${kilobytes(made.peer)}`,
    };
  },
};

function kilobytes(bytes: number): string {
  return `${Math.round(bytes / 1000)} kB`;
}
