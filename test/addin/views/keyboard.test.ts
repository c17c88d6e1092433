import type { Page } from 'playwright-core';
import { callsOf, type PaneTest, startPaneTest } from './harness/openPane';

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

/** Presses Tab until the focus is on what is called `name`, then the key. */
async function reach(page: Page, name: string, key: 'Enter' | ' ' | null = 'Enter'): Promise<void> {
  for (let presses = 0; presses < 40; presses += 1) {
    await page.keyboard.press('Tab');

    if (!(await focused(page)).includes(name)) continue;
    if (key !== null) await page.keyboard.press(key);

    return;
  }

  throw new Error(`no way to «${name}» by Tab`);
}

function focused(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement;

    if (element === null || element === document.body) return '';

    return element.getAttribute('aria-label') ?? element.textContent ?? '';
  });
}

async function headingIs(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { level: 1, name }).waitFor();
  await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
}

describe('by keyboard alone', () => {
  it('a first day goes from the welcome to the receipts, the focus on each screen’s heading', async () => {
    const page = await pane.open({ welcomed: false, key: 'none', book: 'empty', findings: 2 });

    await reach(page, 'Начать');
    await headingIs(page, 'Ключ доступа');
    await page.keyboard.press('Tab');
    await page.keyboard.type('svod-test-key');
    await page.keyboard.press('Enter');
    await headingIs(page, 'Начало работы');
    await reach(page, 'Открыть листы');
    await headingIs(page, 'Открыть листы');
    await reach(page, 'Открыть листы');
    await headingIs(page, 'Городской округ');
    await reach(page, 'Проверить книгу');
    await headingIs(page, 'Замечания');
    await reach(page, 'Показать в таблице: строка 8', ' ');
    await page.waitForFunction(() => globalThis.svodCalls.some(({ name }) => name === 'show'));
    await reach(page, 'Почему это верно: строка 9', null);
    await page.keyboard.type('Программа с 9 лет');
    await page.keyboard.press('Enter');
    await page.getByText('Объяснение сохранено в книге.').first().waitFor();

    expect(await callsOf(page, 'show')).toHaveLength(1);
    expect(await callsOf(page, 'explain')).toEqual([
      { name: 'explain', arguments: ['f1', 'Программа с 9 лет'] },
    ]);
  });

  it('sending goes from home to the result', async () => {
    const page = await pane.open({ book: 'clean' });

    await reach(page, 'Отправить');
    await headingIs(page, 'Отправка');
    await reach(page, 'Отправить');
    await headingIs(page, 'Чем закончилась отправка');
    await reach(page, 'На главную');
    await headingIs(page, 'Городской округ');

    expect(await callsOf(page, 'send')).toHaveLength(1);
  });

  it.each([
    ['check', { slow: true }, 'Проверить книгу', 'Проверяю книгу'],
    ['drawing', { slow: true, key: 'operator', book: 'empty' }, 'Построить листы региона', 'Листы региона'],
  ] as const)('Esc stops a %s, and nothing is lost', async (_, options, action, title) => {
    const page = await pane.open(options);

    await reach(page, action);
    await headingIs(page, title);

    if (title === 'Листы региона') {
      await reach(page, 'Построить или обновить');
      await headingIs(page, 'Строю листы региона');
    }

    await page.keyboard.press('Escape');
    await page.getByText('Остановлено по вашей команде. Ничего не потеряно.').first().waitFor();
    await page.waitForFunction(() => document.activeElement?.tagName === 'H1');
  });

  it('the other actions open and close, and a screen leads back', async () => {
    const page = await pane.open({ book: 'sent' });

    await reach(page, 'Другие действия');
    await reach(page, 'Квитанции');
    await headingIs(page, 'Квитанции');
    await reach(page, 'На главную');
    await headingIs(page, 'Городской округ');
  });

  it('the focus stays in the workbook until the pane is used', async () => {
    const page = await pane.open({});

    await page.getByRole('button', { name: 'Проверить книгу' }).waitFor();

    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  });
});
