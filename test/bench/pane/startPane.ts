import type { Browser } from 'playwright-core';
import { bootInPage } from '../../excel-host/boot/bootInPage';
import { officeSchema } from '../../excel-host/boot/officeScripts';
import { fromXlsx } from '../../excel-host/export/fromXlsx';
import { ExcelHost } from '../../excel-host/host/excelHost';
import { excel2021 } from '../../excel-host/host/profiles';
import { type StartMarks, type StartWatch, watchStart } from './startMarks';

const VIEWPORT = { width: 350, height: 700 };
const PATIENCE_MS = 30_000;

/** When the pane had come how far, in milliseconds from the navigation. */
export type PaneStart = { readonly [Mark in keyof StartMarks]: number };

/**
 * Opens the pane at `address` in a browser profile of its own (nothing cached), under the simulated Excel with a
 * workbook, and waits until it can be used, or with `wanted` `complete` until it knows the next step.
 */
export async function startPane(
  browser: Browser,
  input: {
    readonly address: string;
    readonly workbook: Uint8Array;
    readonly watch: StartWatch;
    readonly wanted: 'usable' | 'complete';
  },
): Promise<PaneStart> {
  const { address, workbook, watch, wanted } = input;
  const opened = await fromXlsx(workbook);
  if (!opened.ok) throw new Error(opened.reason);

  const host = new ExcelHost({ book: opened.book, schema: officeSchema(), profile: excel2021 });
  const context = await browser.newContext({ viewport: VIEWPORT });
  const page = await context.newPage();
  const disconnect = await bootInPage(page, host);

  try {
    await page.addInitScript(watchStart, watch);
    await page.goto(`${address}/taskpane.html`);
    await page.waitForFunction((mark) => Number(globalThis.startMarks[mark] ?? Number.NaN) > 0, wanted, {
      timeout: PATIENCE_MS,
    });

    const { office, usable, complete } = await page.evaluate(() => globalThis.startMarks);

    return { office: office ?? Number.NaN, usable: usable ?? Number.NaN, complete: complete ?? Number.NaN };
  } finally {
    disconnect();
    await context.close();
    host.close();
  }
}
