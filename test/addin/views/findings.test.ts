import type { Page } from 'playwright-core';
import { callsOf, type PaneTest, startPaneTest } from './harness/openPane';

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

async function check(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Проверить книгу', exact: true }).click();
  await page.getByRole('heading', { name: 'Замечания', exact: true }).waitFor();
}

const cards = (page: Page) => page.locator('section li');
const explanation = (page: Page) => page.getByLabel(/^Почему это верно: строка 9/);

describe('a thousand findings', () => {
  it('are listed page by page, and a page is there in a moment', async () => {
    const page = await pane.open({ findings: 1000 });

    await check(page);
    expect(await cards(page).count()).toBe(50);

    const milliseconds = await page.evaluate(async () => {
      const more = [...document.querySelectorAll('button')].find((one) =>
        one.textContent?.startsWith('Показать ещё'),
      );
      const begun = performance.now();

      more?.click();
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

      return performance.now() - begun;
    });

    expect(await cards(page).count()).toBe(100);
    expect(milliseconds).toBeLessThan(1000);
  });

  it('can be cut down to errors or warnings', async () => {
    const page = await pane.open({ findings: 10 });

    await check(page);
    await page.getByRole('button', { name: 'Ошибки (4)' }).click();
    expect(await cards(page).count()).toBe(4);

    await page.getByRole('button', { name: 'Предупреждения (4)' }).click();
    expect(await cards(page).count()).toBe(4);
  });
});

describe('an explanation', () => {
  it('is kept when its field is left, once, and counts at once', async () => {
    const page = await pane.open({ findings: 3 });

    await check(page);
    await page.getByText('2 ошибки, 1 предупреждение без объяснения.').waitFor();
    await explanation(page).fill('Программа рассчитана с 9 лет.');
    await explanation(page).blur();
    await page.getByText('2 ошибки.').waitFor();
    await explanation(page).focus();
    await explanation(page).press('Enter');

    expect(await callsOf(page, 'explain')).toHaveLength(1);
  });

  it('is taken back when the field is emptied', async () => {
    const page = await pane.open({ findings: 2 });

    await check(page);
    await explanation(page).fill('Так и есть.');
    await explanation(page).press('Enter');
    await page.getByRole('button', { name: 'Перейти к отправке' }).waitFor({ state: 'hidden' });
    await explanation(page).fill('');
    await explanation(page).press('Enter');
    await page.getByText('Объяснение убрано.').first().waitFor();
  });
});

describe('where there is no table to show', () => {
  it('the address of the cell is said instead', async () => {
    const page = await pane.open({ road: 'file' });

    await check(page);

    expect(await page.getByText('Лист «Наставляемые», ячейка F8', { exact: true }).count()).toBe(1);
    expect(await page.getByRole('button', { name: /^Показать в таблице/ }).count()).toBe(0);
  });
});
