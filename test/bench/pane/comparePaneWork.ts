import type { Browser } from 'playwright-core';
import { type Comparison, compareBlocks } from '../measure/compareBlocks';
import { medianOf } from '../measure/medianOf';
import { type MeasuredRun, openPaneWork } from './openPaneWork';
import type { PaneWork } from './paneWork';

/** Pages of which only the first run counts. */
const FIRST_RUNS = 3;

/** One side on the wall: median milliseconds, and what it makes (paneWork.ts). */
export type PaneSide = { readonly wall: number; readonly made: number };

/** Two pieces of work compared by the time of the page's thread; `first`: ours on the wall in a page that has done nothing yet. */
export type PaneComparison = Comparison & {
  readonly first: number;
  readonly onWall: { readonly ours: PaneSide; readonly peer: PaneSide };
};

/**
 * Measures two pieces of work of the pane by turns in one page of Chromium. Its garbage is left to the browser: a
 * collection from outside throws away compiled code, too, which takes several runs to come back.
 */
export async function comparePaneWork(
  browser: Browser,
  input: {
    readonly mentees: number;
    readonly ours: keyof PaneWork;
    readonly peer: keyof PaneWork;
    readonly blocks: number;
    readonly warmUp: number;
  },
): Promise<PaneComparison> {
  const { mentees, ours, peer, blocks, warmUp } = input;
  const first = await firstRuns(browser, mentees, ours);
  const page = await openPaneWork(browser, mentees);
  let busy = 0;

  function sideOf(work: keyof PaneWork) {
    const runs: MeasuredRun[] = [];
    const run = async () => {
      const one = await page.run(work);

      runs.push(one);
      busy += one.cpu;
    };

    return { runs, side: { run, settle: 0 } };
  }

  const [own, other] = [sideOf(ours), sideOf(peer)];
  const compared = await compareBlocks({
    ours: own.side,
    peer: other.side,
    blocks,
    warmUp,
    clock: () => busy,
  });

  await page.close();

  const onWall = ({ runs }: typeof own): PaneSide => ({
    wall: medianOf(runs.slice(warmUp).map(({ wall }) => wall)),
    made: runs.at(-1)?.made ?? Number.NaN,
  });

  return { ...compared, first: medianOf(first), onWall: { ours: onWall(own), peer: onWall(other) } };
}

async function firstRuns(
  browser: Browser,
  mentees: number,
  work: keyof PaneWork,
): Promise<readonly number[]> {
  const walls: number[] = [];

  for (let time = 0; time < FIRST_RUNS; time += 1) {
    const page = await openPaneWork(browser, mentees);

    walls.push((await page.run(work)).wall);
    await page.close();
  }

  return walls;
}
