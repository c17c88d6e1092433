import { callsOf, type PaneTest, startPaneTest } from './harness/openPane';

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

describe('after only totals have left', () => {
  it('the receipts of these registries say so, and the others do not', async () => {
    const page = await pane.open({ book: 'sent', registries: 'counts' });

    await page.getByRole('button', { name: 'Другие действия' }).click();
    await page.getByRole('button', { name: 'Квитанции' }).click();
    await page.getByText('Реестр организаций, версия 2').waitFor();

    expect(await page.getByText('Переданы только итоги; строки остались в книге.').count()).toBe(2);
    await page.context().close();
  });

  it('the operator sees whose rows did not come', async () => {
    const page = await pane.open({ key: 'operator', book: 'empty' });

    await page.getByRole('button', { name: 'Другие действия' }).click();
    await page.getByRole('button', { name: /^Стол региона/ }).click();
    await page.getByRole('button', { name: /^Проверка сдач/ }).click();
    await page.getByRole('heading', { name: '4 сдачи' }).waitFor();

    expect(await page.getByText('Переданы только итоги').count()).toBe(1);
    await page.context().close();
  });
});

describe('totals that a colleague was faster with, in a closed year', () => {
  it('follow the colleague’s once the user says so and then why, though both are asked one after the other', async () => {
    const page = await pane.open({ book: 'clean', send: 'outrun', registries: 'counts' });

    await page.getByRole('button', { name: 'Отправить', exact: true }).click();
    await page.getByRole('heading', { name: 'Отправка' }).waitFor();
    await page.getByRole('button', { name: 'Отправить', exact: true }).click();
    await page.getByRole('button', { name: 'Отправить итоги этой книги' }).click();
    await page.getByLabel('Почему данные меняются после закрытия года').fill('Школа уточнила список');
    await page.getByRole('button', { name: 'Отправить с причиной' }).click();
    await page.getByText('Всё отправлено и принято.').first().waitFor();

    const calls = await callsOf(page, 'send');

    expect(calls.map((call) => call.arguments)).toEqual([
      [],
      ['mentors'],
      ['Школа уточнила список', 'mentors'],
    ]);
    await page.context().close();
  });
});
