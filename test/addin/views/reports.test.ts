import { callsOf, type PaneTest, startPaneTest } from './harness/openPane';

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

const press = { exact: true } as const;

describe('the region’s sheets', () => {
  it('are chosen once: what was ticked is still so when they have been drawn', async () => {
    const page = await pane.open({ key: 'operator', book: 'empty' });

    await page.getByRole('button', { name: 'Построить листы региона', ...press }).click();
    await page.getByLabel('Динамика по годам').uncheck();
    await page.getByRole('button', { name: 'Построить только 9 видов листов', ...press }).click();
    await page.getByRole('main').getByText('Готово: 9 листов.').waitFor();
    await page.getByRole('button', { name: 'Построить только 9 видов листов', ...press }).click();
    await page.getByRole('main').getByText('Готово: 9 листов.').waitFor();

    const kinds = (await callsOf(page, 'reports.drawRegion')).map((call) => JSON.stringify(call));

    expect(kinds).toHaveLength(2);
    expect(kinds[1]).toBe(kinds[0]);
    expect(kinds[0]).not.toContain('trend');
    await page.context().close();
  });
});
