import type { Browser, Page } from 'playwright-core';
import { DEMO_INSTANT } from '../../functions/local/demo/demoPlan';
import { type Grid, gridOn } from '../../test/e2e/try/grid';
import { type Pane, paneIn } from '../../test/e2e/try/pane';
import { savePicture } from './savePicture';

/** The page /try, opened by somebody who has never been there. */
export type Stage = {
  readonly pane: Pane;
  readonly grid: Grid;
  /** Takes a picture of the whole page. */
  readonly takePage: (name: string) => Promise<void>;
  /** Takes a picture of the pane alone, as high as its content. */
  readonly takePane: (name: string) => Promise<void>;
};

const PANE = 'iframe.pane';
const WIDTH = 1320;
const HEIGHT = 820;
/** What a page of the guide can show of a pane. */
const HIGHEST = 1000;

/** Opens /try in a browser whose clock stands at the demonstration's time. */
export async function openStage(browser: Browser, address: string): Promise<Stage> {
  const page = await openPage(browser, `${address}/try`);
  const pane = paneIn(page.frameLocator(PANE));

  await pane.heading().waitFor();

  return {
    pane,
    grid: gridOn(page),
    async takePage(name) {
      await settled(page);
      await savePicture(name, await page.screenshot());
    },
    async takePane(name) {
      const above = await page
        .locator(PANE)
        .evaluate((frame) => Math.ceil(frame.getBoundingClientRect().top));

      // The body is as high as the window at least.
      await page.setViewportSize({ width: WIDTH, height: above + 200 });
      // The frame follows a moment later.
      await settled(page);

      const content = await pane.root.locator('html').evaluate((html) => html.scrollHeight);

      await page.setViewportSize({ width: WIDTH, height: above + Math.min(content, HIGHEST) });
      await settled(page);
      await savePicture(name, await page.locator(PANE).screenshot());
      await page.setViewportSize({ width: WIDTH, height: HEIGHT });
    },
  };
}

/** Opens the pane alone, as a browser without Excel has it, and takes a picture of it when `play` is through. */
export async function takeAlone(
  browser: Browser,
  address: string,
  name: string,
  play: (pane: Pane) => Promise<void>,
): Promise<void> {
  const page = await openPage(browser, `${address}/taskpane.html`);
  const pane = paneIn(page);

  await page.setViewportSize({ width: 720, height: 640 });
  await pane.heading().waitFor();
  await play(pane);
  await settled(page);
  await savePicture(name, await page.screenshot());
}

/** Opens a page that needs no key, and takes a picture of it. */
export async function takeWeb(browser: Browser, address: string, name: string): Promise<void> {
  const page = await openPage(browser, address);

  await page.setViewportSize({ width: 900, height: 760 });
  await settled(page);
  await savePicture(name, await page.screenshot());
}

async function openPage(browser: Browser, address: string): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: WIDTH, height: HEIGHT },
    locale: 'ru-RU',
    timezoneId: 'Asia/Vladivostok',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();

  page.setDefaultTimeout(30_000);
  await page.clock.setFixedTime(DEMO_INSTANT);
  await page.goto(address);

  return page;
}

/** The grid draws what changed a frame later, and the pane may fetch a screen. */
function settled(page: Page): Promise<void> {
  return page.waitForTimeout(500);
}
