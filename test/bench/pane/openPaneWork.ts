import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import type { PaneRun, PaneWork } from './paneWork';

/** In dist/bench, where bench.mjs has put it: the pane's code built as the pane is. */
const SCRIPT = fileURLToPath(new URL('paneWork.js', import.meta.url));

/** The pane's work in a page of its own. */
export type PaneWorkPage = {
  readonly run: (work: keyof PaneWork) => Promise<PaneRun>;
  /** Collects the page's garbage. */
  readonly collect: () => Promise<void>;
  readonly close: () => Promise<void>;
};

/** Opens a page and makes a workbook with so many mentees in it. */
export async function openPaneWork(browser: Browser, mentees: number): Promise<PaneWorkPage> {
  const context = await browser.newContext();
  const page = await context.newPage();
  const session = await context.newCDPSession(page);

  await page.addScriptTag({ path: SCRIPT });
  await page.evaluate((rows) => {
    globalThis.paneWork = globalThis.preparePaneWork(rows);
  }, mentees);

  return {
    run: (work) => page.evaluate((wanted) => globalThis.paneWork[wanted](), work),
    collect: async () => {
      await session.send('HeapProfiler.collectGarbage');
    },
    close: () => context.close(),
  };
}
