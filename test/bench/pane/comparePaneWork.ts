import type { Browser } from 'playwright-core';
import { compareBlocks, type Comparison } from '../measure/compareBlocks';
import { medianOf } from '../measure/medianOf';
import { openPaneWork, type PaneWorkPage } from './openPaneWork';
import type { PaneWork } from './paneWork';

/** How much the first run of a page varies; it is not what the aims are about. */
const FIRST_RUNS = 3;

/** Two pieces of work compared, and what the first of them takes in a page that has not done it before. */
export type PaneComparison = Comparison & {
  readonly first: number;
  /** What each side makes (paneWork.ts). */
  readonly made: { readonly ours: number; readonly peer: number };
};

/** Measures two pieces of work of the pane by turns in one page of Chromium. Times are on the wall, read in the page. */
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
  const firsts: number[] = [];

  for (let time = 0; time < FIRST_RUNS; time += 1) {
    const page = await openPaneWork(browser, mentees);

    firsts.push((await page.run(ours)).ms);
    await page.close();
  }

  const page = await openPaneWork(browser, mentees);
  const made = { ours: (await page.run(ours)).made, peer: (await page.run(peer)).made };
  const compared = await compareBlocks({ ...sidesOf(page, ours, peer), blocks, warmUp });

  await page.close();

  return { ...compared, first: medianOf(firsts), made };
}

/** Sides whose clock goes only while the page works. */
function sidesOf(page: PaneWorkPage, ours: keyof PaneWork, peer: keyof PaneWork) {
  let worked = 0;
  const side = (work: keyof PaneWork) => ({
    run: async () => {
      worked += (await page.run(work)).ms;
    },
  });

  return { ours: side(ours), peer: side(peer), clock: () => worked, collect: page.collect };
}
