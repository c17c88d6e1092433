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
  await page.getByRole('button', { name: 'Взять все коллеги', exact: true }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press(' ');
  expect(await page.getByText('Осталось решить: 4').count()).toBe(1);
  expect(await callsOf(page, 'reconcile.take')).toEqual([]);

  await page.getByRole('button', { name: 'Взять все коллеги', exact: true }).press('Enter');
  await page
    .getByRole('group', { name: /^Строка 12/ })
    .getByLabel(/^Моё:/)
    .check();
  await submit.press('Enter');
  await page
    .getByText(/^Лист «Наставляемые» сведён/)
    .first()
    .waitFor();

  expect((await callsOf(page, 'reconcile.take')).map((call) => call.arguments)).toEqual([
    ['mentees', [['a form', 'mine']], 'theirs'],
  ]);
  expect(pane.complaints).toEqual([]);
}, 30_000);
