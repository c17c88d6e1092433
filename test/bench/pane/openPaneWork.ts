import { fileURLToPath } from 'node:url';
import type { Browser, CDPSession } from 'playwright-core';
import type { PaneRun, PaneWork } from './paneWork';

/** In dist/bench, where bench.mjs has put it: the pane's code built as the pane is. */
const SCRIPT = fileURLToPath(new URL('paneWork.js', import.meta.url));

/** A run and the milliseconds of the processor that the page's own thread spent on it. */
export type MeasuredRun = PaneRun & { readonly cpu: number };

/** The pane's work in a page of its own. */
export type PaneWorkPage = {
  readonly run: (work: keyof PaneWork) => Promise<MeasuredRun>;
  readonly close: () => Promise<void>;
};

/** Opens a page and makes a workbook with so many mentees in it. */
export async function openPaneWork(browser: Browser, mentees: number): Promise<PaneWorkPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);

  await session.send('Performance.enable');
  await page.addScriptTag({ path: SCRIPT });
  await page.evaluate((rows) => {
    globalThis.paneWork = globalThis.preparePaneWork(rows);
  }, mentees);

  return {
    run: async (work) => {
      await page.evaluate((wanted) => {
        globalThis.preparedRun = globalThis.paneWork[wanted]();
      }, work);

      const before = await threadTime(session);
      const run = await page.evaluate(() => globalThis.preparedRun());

      return { ...run, cpu: (await threadTime(session)) - before };
    },
    close: () => context.close(),
  };
}

async function threadTime(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics');
  const seconds = metrics.find(({ name }) => name === 'ThreadTime')?.value;

  if (seconds === undefined) throw new Error('this Chromium does not tell the time of its threads');

  return seconds * 1000;
}
