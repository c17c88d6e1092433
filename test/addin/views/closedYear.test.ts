import type { Page } from 'playwright-core';
import { callsOf, type PaneTest, startPaneTest } from './harness/openPane';

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

describe('sending into a closed year', () => {
  it('asks why the data changes, and sends again with the reason', async () => {
    const page = await pane.open({ book: 'clean', send: 'closed' });

    await press(page, 'Отправить');
    await page.getByRole('heading', { name: 'Отправка' }).waitFor();
    await press(page, 'Отправить');

    const field = page.getByLabel('Почему данные меняются после закрытия года');
    const send = page.getByRole('button', { name: 'Отправить с причиной' });

    await field.waitFor();
    expect(await send.isDisabled()).toBe(true);
    await field.fill('  Школа уточнила список ');
    await send.click();
    await page.getByText('Всё отправлено и принято.').first().waitFor();

    const calls = await callsOf(page, 'send');

    expect(calls.map((call) => call.arguments)).toEqual([[], ['Школа уточнила список']]);
    expect(await field.count()).toBe(0);
    await page.context().close();
  });
});
