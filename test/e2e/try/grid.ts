import type { Download, Page } from 'playwright-core';
import { tryPage } from '../../../shared/messages/ru/try';
import { inPane } from './inPane';

/** A cell's content as Office.js reads it. */
export type CellValue = string | number | boolean;

/** The grid of the page /try as its user works with it, and what its workbook holds. */
export type Grid = {
  readonly sheets: () => Promise<readonly string[]>;
  readonly show: (sheet: string) => Promise<void>;
  /** Selects a cell as the pane's jump does. */
  readonly select: (sheet: string, address: string) => Promise<void>;
  /** Types into a cell and presses Enter. */
  readonly type: (sheet: string, address: string, text: string) => Promise<void>;
  /** Pastes a block of cells with its left upper corner at the address, by Ctrl+V. */
  readonly paste: (sheet: string, address: string, rows: readonly (readonly string[])[]) => Promise<void>;
  /** What the sheet holds from A1 on. */
  readonly values: (sheet: string) => Promise<readonly (readonly CellValue[])[]>;
  /** The colour a cell is seen in. */
  readonly colour: (sheet: string, address: string) => Promise<string>;
  readonly activeCell: () => Promise<string>;
  /** Presses a command of the page's ribbon. */
  readonly press: (label: string) => Promise<void>;
  /** Saves the workbook as .xlsx. */
  readonly save: () => Promise<Uint8Array>;
  /** Opens another workbook in the place of this one. */
  readonly open: (name: string, bytes: Uint8Array) => Promise<void>;
};

/** The grid of an open page. */
export function gridOn(page: Page): Grid {
  const scroller = page.locator('[role=grid]');
  const press = (label: string) => page.getByRole('button', { name: label, exact: true }).click();

  const select = async (sheet: string, address: string) => {
    await inPane(
      page,
      async ([name, cell]) => {
        await Excel.run(async (context) => {
          const found = context.workbook.worksheets.getItem(String(name));

          found.activate();
          found.getRange(String(cell)).select();
          await context.sync();
        });
      },
      [sheet, address],
    );
    await page
      .getByLabel(tryPage.formula.address, { exact: true })
      .getByText(address, { exact: true })
      .waitFor();
    await scroller.focus();
  };

  return {
    select,
    press,
    sheets: () => page.getByRole('tab').allTextContents(),
    show: (sheet) => page.getByRole('tab', { name: sheet, exact: true }).click(),
    async type(sheet, address, text) {
      await select(sheet, address);
      await page.keyboard.press('F2');

      const editor = page.getByLabel(tryPage.grid.editor(address), { exact: true });

      await editor.fill(text);
      await page.keyboard.press('Enter');
      await editor.waitFor({ state: 'hidden' });
    },
    async paste(sheet, address, rows) {
      await select(sheet, address);
      await page.evaluate(
        (text) => navigator.clipboard.writeText(text),
        rows.map((row) => row.join('\t')).join('\r\n'),
      );
      await page.keyboard.press('Control+V');
    },
    values: (sheet) =>
      inPane(
        page,
        ([name]) =>
          Excel.run(async (context) => {
            const used = context.workbook.worksheets.getItem(String(name)).getUsedRange();
            const range = used.getBoundingRect('A1').load('values');

            await context.sync();

            return range.values;
          }),
        [sheet],
      ),
    async colour(sheet, address) {
      await select(sheet, address);

      const [, letters = '', row = ''] = /^([A-Z]+)(\d+)$/.exec(address) ?? [];
      const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

      return page
        .locator(`#cell-${Number(row) - 1}-${column - 1}`)
        .evaluate((cell) => getComputedStyle(cell).backgroundColor);
    },
    activeCell: () => page.getByLabel(tryPage.formula.address, { exact: true }).textContent().then(String),
    async save() {
      const [download] = await Promise.all([page.waitForEvent('download'), press(tryPage.ribbon.saveFile)]);

      return bytesOf(download);
    },
    async open(name, bytes) {
      const [chooser] = await Promise.all([page.waitForEvent('filechooser'), press(tryPage.ribbon.openFile)]);

      await chooser.setFiles({ name, mimeType: 'application/octet-stream', buffer: Buffer.from(bytes) });
      await page.locator('.bookName', { hasText: name }).waitFor();
      await page.frameLocator('iframe.pane').locator('h1').waitFor();
    },
  };
}

/** What the browser downloaded. */
export async function bytesOf(download: Download): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];

  for await (const chunk of await download.createReadStream()) chunks.push(chunk);

  return new Uint8Array(Buffer.concat(chunks));
}
