import type { BenchCase } from '../benchCase';
import { comparePaneWork } from '../pane/comparePaneWork';
import { milliseconds } from '../report/milliseconds';

const ROWS = 10_000;

/**
 * From cells to gzipped bodies, against nothing but stringify and gzip of the same values as objects, a row each: the
 * peer neither reads nor understands a cell, so that ours may take twice as long.
 */
export const panePack: BenchCase = {
  id: 'pane-pack',
  aim: 1,
  bound: 'atMost',
  async measure({ browser }) {
    const { ours, peer, ratio, first, onWall } = await comparePaneWork(await browser(), {
      mentees: ROWS,
      ours: 'pack',
      peer: 'packPlain',
      blocks: 15,
      warmUp: 6,
    });
    const kilobytes = (bytes: number) => `${Math.round(bytes / 1000)} kB`;

    return {
      ratio,
      what: "10,000 mentee rows with their mentors, Chromium: reading cells and packing them to gzipped bodies over stringify and gzip of the values as plain rows, time of the page's thread; at most",
      details:
        `${milliseconds(ours)} for ${kilobytes(onWall.ours.made)} against ${milliseconds(peer)} for ${kilobytes(onWall.peer.made)}; ` +
        `on the wall ${milliseconds(onWall.ours.wall)} against ${milliseconds(onWall.peer.wall)}, the first of a page ${milliseconds(first)}`,
    };
  },
};
