import { mkdir } from 'node:fs/promises';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { DEMO_INSTANT } from '../../../functions/local/demo/demoPlan';
import { createMember } from '../../../functions/src/storage/createMember';
import { tableStore } from '../../../functions/src/storage/tableStore';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { openBrowser } from '../../helpers/browser';
import { startSvod, type TestSvod } from '../../helpers/host';
import { type Grid, gridOn } from './grid';
import { type Pane, paneIn } from './pane';

/** Folder for pictures of what the tests see; none are taken without it. */
const SHOTS = process.env.SVOD_SHOTS ?? '';

/**
 * Lines of Chromium's that say nothing of the pane: answers of 400 and above, which it expects of what nobody has
 * sent yet, and the library's telemetry, which the page's policy refuses.
 */
const EXPECTED = /^Failed to load resource|^Framing 'https:\/\/telemetryservice\./;
/** Where the pane's page takes the library from; here it comes from the service under test. */
const CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/';

/** The page /try with a new workbook and the pane beside it. */
export type TryPage = {
  readonly page: Page;
  readonly pane: Pane;
  readonly grid: Grid;
  /** Takes a picture of the whole page, when pictures are wanted. */
  readonly shot: (name: string) => Promise<void>;
};

/** A service and a browser for one test file. */
export type TryTest = {
  readonly svod: TestSvod;
  /** Admits somebody who reports for a municipality. */
  readonly admit: (reporter: string) => Promise<{ readonly key: string; readonly id: string }>;
  /** Opens /try as somebody who has never been there. */
  readonly open: () => Promise<TryPage>;
  /** Opens the pane alone, in a browser without Excel. */
  readonly openAlone: () => Promise<Pick<TryPage, 'page' | 'pane' | 'shot'>>;
  /** What was thrown, logged as an error, or asked in a dialog on any page so far. */
  readonly complaints: readonly string[];
  readonly stop: () => Promise<void>;
};

/** Starts both at the demonstration's time; stop them in `afterAll`. */
export async function startTry(): Promise<TryTest> {
  const [svod, browser] = await Promise.all([startSvod({ clock: DEMO_INSTANT }), openBrowser()]);
  const complaints: string[] = [];

  return {
    svod,
    complaints,
    async admit(reporter) {
      const admitted = {
        label: `Район ${reporter}`,
        region: khabarovsk.key,
        role: 'reporter',
        reporters: [reporter],
        days: 1,
      } as const;
      const store = tableStore(svod.connectionString);
      const { accessKey, member } = await createMember(store, admitted, new Date(DEMO_INSTANT));

      return { key: accessKey, id: member.id };
    },
    async open() {
      const page = await newPage(browser, complaints);

      await page.goto(`${svod.address}/try`);

      const frame = page.frameLocator('iframe.pane');
      const pane = paneIn(frame);

      await pane.heading().waitFor();

      return { page, pane, grid: gridOn(page), shot: (name) => shot(page, name) };
    },
    async openAlone() {
      const page = await newPage(browser, complaints);

      await page.route(`${CDN}**`, async (route) => {
        const url = route.request().url().replace(CDN, `${svod.address}/vendor/office-js/`);

        await route.fulfill({ response: await route.fetch({ url }) });
      });
      await page.goto(`${svod.address}/taskpane.html`);

      const pane = paneIn(page);

      await pane.heading().waitFor();

      return { page, pane, shot: (name) => shot(page, name) };
    },
    async stop() {
      await browser.close();
      await svod.stop();
    },
  };
}

async function newPage(browser: Browser, complaints: string[]): Promise<Page> {
  const context: BrowserContext = await browser.newContext({
    viewport: { width: 1400, height: 900 },
    locale: 'ru-RU',
    colorScheme: 'light',
    reducedMotion: 'reduce',
    acceptDownloads: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  const page = await context.newPage();

  page.setDefaultTimeout(40_000);
  await context.addInitScript(hurry);
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && !EXPECTED.test(message.text()) && complaints.push(message.text()),
  );
  page.on('dialog', (dialog) => {
    complaints.push(`${dialog.type()}: ${dialog.message()}`);
    void dialog.dismiss();
  });

  return page;
}

async function shot(page: Page, name: string): Promise<void> {
  if (SHOTS === '') return;

  await mkdir(SHOTS, { recursive: true });
  await page.screenshot({ path: `${SHOTS}/${name}.png` });
}

/** The pauses before a request is repeated take no time here; nothing else waits so long. */
function hurry(): void {
  const { setTimeout: wait } = globalThis;
  const PAUSES = [300, 600, 1200];

  // Safe: the function is called as before, with another number.
  globalThis.setTimeout = ((work: TimerHandler, milliseconds?: number, ...rest: unknown[]) =>
    wait(work, PAUSES.includes(milliseconds ?? 0) ? 1 : milliseconds, ...rest)) as typeof setTimeout;
}
