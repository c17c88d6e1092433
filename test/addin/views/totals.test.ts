import { type PaneTest, startPaneTest } from './harness/openPane';

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

describe('the screen of sending where only totals leave', () => {
  it('says so at the registries about persons, and shows which numbers leave', async () => {
    const page = await pane.open({ book: 'fresh', findings: 0, registries: 'counts' });

    await page.getByRole('button', { name: 'Проверить книгу', exact: true }).click();
    await page.getByRole('button', { name: 'Перейти к отправке' }).click();
    await page.getByText('Уйдут только итоги: 5 величин; строки останутся в книге.').waitFor();

    expect(await page.getByText('Наставников, человек — 38').count()).toBe(0);
    await page.getByRole('button', { name: 'Какие величины уйдут' }).click();
    await page.getByText('Наставников, человек — 38').waitFor();
    await page.getByText('Наставников, человек (категория: педагог) — 30').waitFor();

    // Of organisations and monitoring the rows go on.
    expect(await page.getByText('Уйдут только итоги').count()).toBe(2);
    await page.context().close();
  });
});
