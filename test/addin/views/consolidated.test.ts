import type { Page } from 'playwright-core';
import { callsOf, type PaneTest, startPaneTest } from './harness/openPane';
import type { HarnessOptions } from './harness/options';

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

const press = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first().click();

/** Said on the screen; a screen reader hears the same. */
const said = (page: Page, text: RegExp) => page.getByRole('group').getByText(text).waitFor();

async function opened(options: HarnessOptions = {}): Promise<Page> {
  const page = await pane.open({ key: 'operator', book: 'empty', ...options });

  await press(page, 'Другие действия');
  await press(page, /^Стол региона/);
  await press(page, 'Сводные реестры');
  await page.getByLabel('Что собрать').waitFor();

  return page;
}

describe('collecting registries', () => {
  it('asks for the chosen registry and columns of the chosen year, and says what came of it', async () => {
    const page = await opened();

    await page.getByLabel('Год').selectOption('2024');
    await page.getByLabel('Что собрать').selectOption('mentors.mentorPupils');
    await press(page, /^Столбцы/);
    await press(page, 'Снять все');
    await page.getByRole('checkbox', { name: 'Категория наставника' }).check();
    await press(page, 'Собрать');
    await said(page, /Добавлено: 12 строк\. Обновлено: 120 строк/);

    expect((await callsOf(page, 'consolidated.collect'))[0]?.arguments).toEqual([
      { template: 'mentors', view: 'mentorPupils', year: 2024, columns: ['category'], anew: false },
    ]);
    await page.context().close();
  });

  it('keeps what was chosen for a sheet that is there, and offers a new one when it is broken', async () => {
    const page = await opened({ consolidated: 'broken' });

    await page.getByText('Столбцы: 2 из 12').waitFor();
    await press(page, 'Обновить');
    await said(page, /не найдены столбцы: «Код строки»/);
    await press(page, 'Построить новый лист рядом');
    await said(page, /собран\. Данные на/);

    expect(
      (await callsOf(page, 'consolidated.collect')).map(({ arguments: [wanted] }) => wanted),
    ).toMatchObject([
      { columns: ['ageBand', 'form'], anew: false },
      { columns: ['ageBand', 'form'], anew: true },
    ]);
    await page.context().close();
  });

  it('counts awards on the same screen', async () => {
    const page = await opened();

    await press(page, 'Построить лист «Лига и награды»');
    await said(page, /готов: 41 организация/);

    expect(await callsOf(page, 'consolidated.drawAwards')).toHaveLength(1);
    await page.context().close();
  });

  it('is not for the analyst’s and the reporter’s keys', async () => {
    const page = await pane.open({ key: 'reporter', book: 'empty' });

    await press(page, 'Другие действия');

    expect(await page.getByRole('button', { name: /^Стол региона/ }).count()).toBe(0);
    await page.context().close();
  });
});
