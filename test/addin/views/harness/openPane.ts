import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { openBrowser } from '../../../helpers/browser';
import type { Calls } from './fakeDesk';
import { startHarness } from './harness';
import { type HarnessOptions, hashOf } from './options';

/** A browser and the pane's page, for one test file. */
export type PaneTest = {
  /** Opens the pane 350 px wide, as Excel on a small screen has it. */
  readonly open: (options: HarnessOptions, context?: BrowserContextOptions) => Promise<Page>;
  /** What was logged as an error, thrown, or asked in a dialog, on any page so far. */
  readonly complaints: readonly string[];
  readonly stop: () => Promise<void>;
};

/** Starts both; stop them in `afterAll`. */
export async function startPaneTest(): Promise<PaneTest> {
  const [harness, browser] = await Promise.all([startHarness(), openBrowser()]);
  const complaints: string[] = [];

  return {
    complaints,
    async open(options, context = {}) {
      const page = await newPage(browser, context);

      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
      page.on('dialog', (dialog) => {
        complaints.push(`${dialog.type()}: ${dialog.message()}`);
        void dialog.dismiss();
      });
      await page.goto(harness.address + hashOf(options));
      await page.locator('h1').waitFor();

      return page;
    },
    async stop() {
      await browser.close();
      await harness.stop();
    },
  };
}

/** What the pane asked of its desk. */
export function callsOf(page: Page, name: string): Promise<Calls> {
  return page.evaluate((wanted) => globalThis.svodCalls.filter((call) => call.name === wanted), name);
}

async function newPage(browser: Browser, options: BrowserContextOptions): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 350, height: 700 },
    colorScheme: 'light',
    reducedMotion: 'reduce',
    ...options,
  });
  const page = await context.newPage();

  page.setDefaultTimeout(10_000);

  return page;
}
