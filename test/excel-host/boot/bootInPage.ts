import type { Page } from 'playwright-core';
import type { ExcelHost } from '../host/excelHost';
import { connectShim } from './connectShim';
import { shimOptionsOf } from './shimOptionsOf';
import { shimScript } from './shimScript';

/**
 * Gives a browser's page an Excel that stays in this process: before the page's own scripts, `window.external`
 * is there for `office.js`. Gives the function that ends it.
 */
export async function bootInPage(page: Page, host: ExcelHost, theme?: 'light' | 'dark'): Promise<() => void> {
  const options = { ...shimOptionsOf(host), ...(theme === undefined ? {} : { theme }) };

  await page.exposeFunction('excelHostExecute', async (dispId: number, params: unknown) =>
    JSON.stringify(await host.execute(dispId, params)),
  );
  await page.addInitScript({
    content: `window.excelHost = { options: ${JSON.stringify(options)}, execute: window.excelHostExecute };\n${await shimScript()}`,
  });

  return connectShim(host, {
    // A page that is being left has nobody to hear.
    fireEvents: (entries) => {
      page.evaluate((heard) => window.officeShim?.fireEvents(heard), entries).catch(() => undefined);
    },
    fireSelection: () => {
      page.evaluate(() => window.officeShim?.fireSelection()).catch(() => undefined);
    },
  });
}
