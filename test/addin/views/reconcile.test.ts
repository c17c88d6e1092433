import { callsOf, type PaneTest, startPaneTest } from './harness/openPane';
import { compareMentees } from './harness/reconcileScenes';

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

const button = 'Внести в книгу';

it('a merge is written once every difference is decided, one by one or all at once', async () => {
  const page = await pane.open({ book: 'clean', send: 'mixed' });

  await compareMentees(page);

  const submit = page.getByRole('button', { name: button, exact: true });

  expect(await submit.getAttribute('aria-disabled')).toBe('true');

  // By the keyboard: the first choice is reached with Tab, and taken with the space bar.
  await page.getByRole('button', { name: 'Везде как у коллеги', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  expect(await page.getByText('Осталось решить: 4').count()).toBe(1);
  expect(await callsOf(page, 'reconcile.take')).toEqual([]);

  await page.getByRole('button', { name: 'Везде как у коллеги', exact: true }).press('Enter');
  await page
    .getByRole('group', { name: /^Строка 12/ })
    .getByLabel(/^У меня:/)
    .check();
  await submit.press('Enter');
  await page
    .getByText(/^Лист «Наставляемые» сведён/)
    .first()
    .waitFor();

  expect((await callsOf(page, 'reconcile.take')).map((call) => call.arguments)).toEqual([
    ['mentees', [['a form', 'mine']], 'theirs'],
  ]);

  // The answers were to those questions only.
  await page.getByRole('button', { name: 'К другим листам', exact: true }).press('Enter');
  await page.getByRole('button', { name: /^Сравнить: .*наставляемых/i }).press('Enter');
  await page.getByText('Осталось решить: 5').waitFor();
  expect(pane.complaints).toEqual([]);
}, 30_000);

it('a difference says what stood there, what I have and what the colleague has', async () => {
  const page = await pane.open({ book: 'clean', send: 'mixed' });

  await compareMentees(page);

  const linesOf = (name: RegExp) => page.getByRole('group', { name }).locator('p, label').allTextContents();

  expect(await linesOf(/^Строка 12/)).toEqual([
    'Изменено и у вас, и у коллеги',
    'Было: ученик – ученик',
    'У меня: педагог – ученик, в том числе в сетевой форме',
    'У коллеги: студент – ученик',
  ]);
  expect(await linesOf(/^Строка из версии коллеги/)).toContain('Статус: завершена');
  expect(await linesOf(/^Строка 31/)).toEqual([
    'У коллеги строка удалена, а вы её изменили',
    'Статус: прервана',
    'Причина досрочного завершения: смена места жительства',
    'Оставить строку',
    'Удалить строку',
  ]);
}, 30_000);

it('what has changed while it was being decided is asked again, and nothing else', async () => {
  const page = await pane.open({ book: 'clean', send: 'mixed', reconcile: 'changed' });

  await compareMentees(page);
  await page.getByRole('button', { name: 'Везде как у коллеги', exact: true }).press('Enter');

  const submit = page.getByRole('button', { name: button, exact: true });

  await submit.press('Enter');
  await page
    .getByText(/^Книга изменилась, пока вы решали/)
    .first()
    .waitFor();
  await page.getByText('Осталось решить: 1').waitFor();
  await page.getByLabel('У меня: работодатель – ученик').check();
  await submit.press('Enter');
  await page
    .getByText(/^Лист «Наставляемые» сведён/)
    .first()
    .waitFor();

  const [, again] = await callsOf(page, 'reconcile.take');

  expect(again?.arguments).toEqual([
    'mentees',
    [
      ['b dateIn', 'theirs'],
      ['c', 'theirs'],
      ['d', 'theirs'],
      ['! e', 'theirs'],
      ['a form', 'mine'],
    ],
    null,
  ]);
}, 30_000);

it('the home screen tells of a newer version from another copy, and leads to merging it', async () => {
  const page = await pane.open({ book: 'sent', outrun: true });

  await page
    .getByText(/^Отправлено из другой копии книги: Реестр организаций/)
    .first()
    .waitFor();
  await page.getByRole('button', { name: 'Свести с версией коллеги', exact: true }).press('Enter');
  await page.getByRole('heading', { name: 'Свести с версией коллеги' }).waitFor();
  expect(await callsOf(page, 'reconcile.find')).toHaveLength(1);
  expect(pane.complaints).toEqual([]);
}, 30_000);
