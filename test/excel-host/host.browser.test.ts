import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { openBrowser } from '../helpers/browser';
import { bootInPage } from './boot/bootInPage';
import { OFFICE_FOLDER, officeSchema } from './boot/officeScripts';
import { ExcelHost } from './host/excelHost';
import { excel2021 } from './host/profiles';
import { Book } from './model/book';
import { enterText } from './model/cells/enterText';

const ADDRESS = 'http://pane.test/';

describe('the real library in a real browser', () => {
  let browser: Browser;

  beforeAll(async () => {
    browser = await openBrowser();
  });

  afterAll(() => browser.close());

  /** A page with nothing but the library; no request leaves this process. */
  async function openPane(host: ExcelHost): Promise<Page> {
    const page = await browser.newPage();

    await bootInPage(page, host);
    await page.route('**/*', async (route) => {
      const path = new URL(route.request().url()).pathname;

      if (path === '/')
        await route.fulfill({ contentType: 'text/html', body: '<script src="office/office.js"></script>' });
      else
        await route.fulfill({
          contentType: 'text/javascript',
          body: await readFile(join(OFFICE_FOLDER, path.slice('/office/'.length))),
        });
    });
    await page.goto(ADDRESS);
    await page.evaluate(() => Office.onReady());

    return page;
  }

  test('a pane works on the workbook and hears what its user does', async () => {
    const book = new Book();
    const host = new ExcelHost({ book, schema: officeSchema(), profile: excel2021 });
    const page = await openPane(host);

    const read = await page.evaluate(() =>
      Excel.run(async (context) => {
        const sheet = context.workbook.worksheets.getActiveWorksheet();

        sheet.getRange('A1:B1').values = [['2', '=A1*21']];
        sheet.onChanged.add(async ({ address }) => {
          document.title = address;
        });

        const range = sheet.getRange('A1:B1').load('values');

        await context.sync();

        return [Office.context.displayLanguage, range.values];
      }),
    );
    const [sheet] = book.sheets;

    if (sheet) enterText(book, sheet, 4, 2, 'набрано');
    await page.waitForFunction(() => document.title === 'C5');

    expect(read).toEqual(['ru-RU', [[2, 42]]]);
    expect(host.bugs).toEqual([]);
    host.close();
  });
});
