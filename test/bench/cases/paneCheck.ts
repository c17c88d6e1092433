import type { BenchCase } from '../benchCase';
import { comparePaneWork } from '../pane/comparePaneWork';
import { aimNote } from '../report/aimNote';
import { milliseconds } from '../report/milliseconds';

/** How much is checked, how long it may take on the wall in milliseconds, and how often it is tried. */
type CheckPlan = {
  readonly id: string;
  readonly mentees: number;
  readonly aimMs: number;
  readonly blocks: number;
  readonly warmUp: number;
};

/** A large district's registry. */
export const paneCheck10k = paneCheck({
  id: 'pane-check-10k',
  mentees: 10_000,
  aimMs: 150,
  blocks: 15,
  warmUp: 6,
});

/** More than any municipality has. */
export const paneCheck50k = paneCheck({
  id: 'pane-check-50k',
  mentees: 50_000,
  aimMs: 1000,
  blocks: 7,
  warmUp: 3,
});

/**
 * The pane's check in Chromium, with its pauses for the screen: a registry of mentees with the mentors and
 * organisations it refers to, already read from Excel, against `JSON.stringify` of the same rows as objects.
 */
function paneCheck({ id, mentees, aimMs, ...often }: CheckPlan): BenchCase {
  return {
    id,
    aim: 2,
    bound: 'atMost',
    async measure({ browser }) {
      const chromium = await browser();
      const compared = await comparePaneWork(chromium, {
        mentees,
        ours: 'check',
        peer: 'stringify',
        ...often,
      });
      const { ours, peer, ratio, first, onWall } = compared;

      return {
        ratio,
        what: `${mentees.toLocaleString('en')} mentee rows with their mentors, Chromium ${chromium.version()}: the pane's check of cells in memory over JSON.stringify of the same rows, time of the page's thread; at most`,
        details:
          `${milliseconds(ours)} against ${milliseconds(peer)} for ${(onWall.peer.made / 1e6).toFixed(1)} M characters; ` +
          `on the wall ${aimNote(onWall.ours.wall, aimMs)}, the first of a page ${milliseconds(first)}`,
      };
    },
  };
}
