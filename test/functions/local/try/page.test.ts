import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { Browser, Page } from 'playwright-core';
import { serveSite } from '../../../../functions/local/static/serveSite';
import { tryPage } from '../../../../shared/messages/ru/try';
import { openBrowser } from '../../../helpers/browser';

/* The built page /try without the service: the grid by keyboard, its accessibility, and what leaves the machine. */

const AXE = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const keys = { reporter: 'svod_reporter', operator: 'svod_operator', analyst: 'svod_analyst' };
let server: Server;
let browser: Browser;
let page: Page;
let outside: string[];
let errors: string[];

beforeAll(async () => {
  const site = serveSite({ dist: `${process.cwd()}/dist/`, keys });

  server = createServer((incoming, answer) =>
    site(incoming, answer, (incoming.url ?? '/').split('?')[0] ?? '/'),
  );
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await openBrowser();
});

afterAll(async () => {
  await browser.close();
  server.closeAllConnections();
  await new Promise((resolve) => server.close(resolve));
});

beforeEach(async () => {
  const address = server.address();
  const origin = `http://127.0.0.1:${typeof address === 'object' ? address?.port : 0}`;

  page = await browser.newPage({ viewport: { width: 1280, height: 720 } });
  outside = [];
  errors = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(origin)) outside.push(request.url());
  });
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(`${origin}/try`);
  await page.frameLocator('iframe').getByRole('button').first().waitFor();
});

afterEach(async () => {
  await page.close();
  expect({ outside, errors }).toEqual({ outside: [], errors: [] });
});

const cell = (row: number, column: number) => page.locator(`#cell-${row}-${column}`);
const press = async (...pressed: string[]) => {
  for (const key of pressed) await page.keyboard.press(key);
};
/** Waits until a cell shows a text: drawing comes with the next frame. */
const shows = (row: number, column: number, text: string) =>
  page.waitForFunction(
    ([id, wanted]) => document.getElementById(String(id))?.textContent === wanted,
    [`cell-${row}-${column}`, text],
  );
const violations = async () => {
  await page.evaluate(AXE);

  return page.evaluate(async () => {
    const { axe } = window as unknown as {
      axe: { run: (root: Document, options: object) => Promise<{ violations: { id: string }[] }> };
    };

    return (await axe.run(document, { iframes: false })).violations.map(({ id }) => id);
  });
};

test('the page says that it is a demonstration, and shows the real pane over the real Office.js', async () => {
  const frame = page.frames().find((one) => one.url().endsWith('/try/taskpane.html'));

  expect(await page.getByText(tryPage.notice).isVisible()).toBe(true);
  expect(await frame?.evaluate(() => Office.context.requirements.isSetSupported('ExcelApi', '1.14'))).toBe(
    true,
  );
});

test('a workbook is filled by keyboard alone', async () => {
  await page.getByRole('grid').focus();
  await page.keyboard.type('12,5');
  await press('Enter');
  await page.keyboard.type('=A1*2');
  await press('Tab');

  await shows(0, 0, '12,5');
  await shows(1, 0, '25');
  await page.locator('[role=grid][aria-activedescendant=cell-1-1]').waitFor();

  await press('Control+Home', 'Shift+ArrowDown');
  await page.locator('#cell-1-0[aria-selected=true]').waitFor();
  await press('Delete');
  await shows(0, 0, '');

  await press('F2', 'x', 'Escape');
  expect(await cell(0, 0).textContent()).toBe('');
});

test('what is typed and what an add-in writes is the same workbook', async () => {
  const frame = page.frames().find((one) => one.url().endsWith('/try/taskpane.html'));

  await page.getByRole('grid').focus();
  await page.keyboard.type('7');
  await press('Enter');
  const read = await frame?.evaluate(() =>
    Excel.run(async (context) => {
      const range = context.workbook.worksheets.getActiveWorksheet().getRange('A1:B1').load('values');

      await context.sync();
      range.getCell(0, 1).values = [['из панели']];
      await context.sync();

      return range.values;
    }),
  );

  expect(read).toEqual([[7, '']]);
  await shows(0, 1, 'из панели');
});

test('sheets are added, renamed and refused as in Excel', async () => {
  await page.getByRole('button', { name: tryPage.ribbon.addSheet }).click();
  await page.getByRole('tab', { name: 'Лист2' }).waitFor();
  await page.getByRole('button', { name: tryPage.ribbon.renameSheet }).click();
  await page.getByLabel(tryPage.tabs.rename('Лист2')).fill('Лист1');
  await press('Enter');
  await page.getByText(tryPage.notices.sheetName).waitFor();
  await page.getByRole('button', { name: tryPage.ribbon.renameSheet }).click();
  await page.getByLabel(tryPage.tabs.rename('Лист2')).fill('Школы');
  await press('Enter');

  expect(await page.getByRole('tab').allTextContents()).toEqual(['Лист1', 'Школы']);
});

test('the keys of the demonstration are shown when asked for', async () => {
  await page.getByRole('button', { name: tryPage.ribbon.showKeys }).click();
  await page.getByText(keys.operator).waitFor();
  expect(await violations()).toEqual([]);
});

test.each(['light', 'dark'] as const)('nothing stands in anybody’s way, %s', async (colorScheme) => {
  await page.emulateMedia({ colorScheme });
  await page.getByRole('grid').focus();
  await page.keyboard.type('слово');
  await press('Enter');

  expect(await violations()).toEqual([]);
});
