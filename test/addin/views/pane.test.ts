import type { Page } from 'playwright-core';
import { callsOf, type PaneTest, startPaneTest } from './harness/openPane';

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const said = (page: Page, text: string | RegExp) =>
  page.getByRole('status').filter({ hasText: text }).waitFor({ state: 'attached' });

describe('the first run', () => {
  it.each(['Начать', 'Пропустить'])('is over after «%s», for good', async (button) => {
    const page = await pane.open({ welcomed: false });

    await press(page, button);
    await page.getByRole('heading', { name: 'Городской округ' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Городской округ' }).waitFor();

    expect(await page.getByText('Начать').count()).toBe(0);
  });
});

describe('the language', () => {
  it('changes on the spot and is remembered', async () => {
    const page = await pane.open({ key: 'none' });

    await press(page, 'English');
    await page.getByRole('heading', { name: 'Access key' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { name: 'Access key' }).waitFor();

    expect(await page.locator('html').getAttribute('lang')).toBe('en');
  });

  it('is Excel’s before anything was chosen', async () => {
    const page = await pane.open({ language: 'en', key: 'none' });

    await page.getByRole('heading', { name: 'Access key' }).waitFor();
  });
});

describe('the access key', () => {
  it('stays in its field after a refusal, hidden until asked for', async () => {
    const page = await pane.open({ key: 'none' });
    const field = page.getByLabel('Ваш ключ');

    await field.fill('чужой ключ');
    await press(page, 'Войти');
    await said(page, 'Ключ доступа не подходит');

    expect(await field.inputValue()).toBe('чужой ключ');
    expect(await field.getAttribute('type')).toBe('password');
    await press(page, 'Показать ключ');
    expect(await field.getAttribute('type')).toBe('text');
  });

  it('is taken without the blanks around it', async () => {
    const page = await pane.open({ key: 'none' });

    await page.getByLabel('Ваш ключ').fill('  svod-test-key \n');
    await press(page, 'Войти');
    await page.getByRole('heading', { name: 'Городской округ' }).waitFor();

    expect(await callsOf(page, 'signIn')).toEqual([{ name: 'signIn', arguments: ['svod-test-key'] }]);
  });

  it('is kept nowhere by the pane itself', async () => {
    const page = await pane.open({ key: 'none' });

    await page.getByLabel('Ваш ключ').fill('svod-test-key');
    await press(page, 'Войти');
    await page.getByRole('heading', { name: 'Городской округ' }).waitFor();

    expect(await page.evaluate(() => JSON.stringify({ ...localStorage }))).not.toContain('svod-test-key');
  });
});

describe('long work', () => {
  it('shows its bar after a second, tells how far it is, and is stopped by a button', async () => {
    const page = await pane.open({ slow: true });

    await press(page, 'Проверить книгу');
    await page.getByRole('heading', { name: 'Проверяю книгу' }).waitFor();
    expect(await page.getByRole('progressbar').count()).toBe(0);

    await said(page, /12.340 из 50.000/);
    await press(page, 'Отменить');
    await said(page, 'Остановлено по вашей команде');
  });
});

describe('coming back to the pane', () => {
  const comeBack = (page: Page) => page.evaluate(() => dispatchEvent(new Event('focus')));

  it('shows that the ribbon’s button found something since', async () => {
    const page = await pane.open({ book: 'sent', ribbonAfter: 'open' });

    await page.getByText('Всё сдано').waitFor();
    await comeBack(page);
    await page.getByText('Осталось: замечания, найденные кнопкой на ленте.').waitFor();
    await press(page, 'Проверить книгу');
    await page.getByRole('heading', { name: 'Замечания' }).waitFor();
  });

  it('leaves a finished workbook finished when the button found nothing', async () => {
    const page = await pane.open({ book: 'sent', ribbonAfter: 'ready' });

    await page.getByText('Всё сдано').waitFor();
    await comeBack(page);
    await page.waitForTimeout(700);

    expect(await page.getByText('Всё сдано').count()).toBe(1);
  });
});

describe('a screen that does not arrive', () => {
  it('says so, is asked for again, and comes once the pane is reloaded', async () => {
    const page = await pane.open({ book: 'sent' });

    await page.route(/ReceiptsScreen/, (route) => route.abort());
    await page.reload();

    await press(page, 'Другие действия');
    await press(page, 'Квитанции');
    await said(page, 'Часть Свода не загрузилась');
    await press(page, 'Повторить');
    await page.getByRole('heading', { name: 'Экран не загрузился' }).waitFor();

    await page.unrouteAll();
    await press(page, 'Перезагрузить Свод');
    await press(page, 'Другие действия');
    await press(page, 'Квитанции');
    await page.getByRole('heading', { name: 'Квитанции' }).waitFor();
  });
});

describe('a problem', () => {
  it('is said and shown with the way on, and trying again does the same', async () => {
    const page = await pane.open({ fails: 'bug' });

    await press(page, 'Проверить книгу');
    await said(page, 'В Своде произошла ошибка');
    await press(page, 'Повторить');
    await page.waitForFunction(() => globalThis.svodCalls.length === 2);
  });

  it('of a missing key leads to the key', async () => {
    const page = await pane.open({ fails: 'signedOut', book: 'clean' });

    await press(page, 'Отправить');
    await page.getByRole('heading', { name: 'Отправка' }).waitFor();
    await press(page, 'Отправить');
    await press(page, 'Ввести ключ доступа');
    await page.getByRole('heading', { name: 'Ключ доступа' }).waitFor();
  });
});

describe('the look', () => {
  const background = (page: Page) =>
    page.evaluate(
      () => getComputedStyle(document.querySelector('.fui-FluentProvider') ?? document.body).backgroundColor,
    );

  const settled = (page: Page, wanted: string) =>
    page.waitForFunction((color) => {
      const drawn = document.querySelector('.fui-FluentProvider') ?? document.body;

      return getComputedStyle(drawn).backgroundColor === color;
    }, wanted);

  it('is Excel’s where Excel says so, else the system’s, and follows it', async () => {
    const dark = await pane.open({ theme: 'dark' });
    const light = await pane.open({});
    const before = await background(light);

    expect(await background(dark)).not.toBe(before);

    await light.emulateMedia({ colorScheme: 'dark' });

    await expect(settled(light, await background(dark))).resolves.toBeDefined();
  });
});
