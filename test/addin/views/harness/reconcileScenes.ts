import type { Page } from 'playwright-core';
import type { Scene } from './scenes';

const press = async (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Sends, is refused, and opens the screen that the result offers. */
export async function openReconcile(page: Page): Promise<void> {
  await press(page, 'Отправить');
  await page.getByRole('heading', { name: 'Отправка' }).waitFor();
  await press(page, 'Отправить');
  await press(page, 'Свести с версией коллеги');
  await page.getByRole('heading', { name: 'Свести с версией коллеги' }).waitFor();
}

/** Lays the colleague's registry of mentees over mine. */
export async function compareMentees(page: Page): Promise<void> {
  await openReconcile(page);
  await page.getByRole('button', { name: /^Сравнить: .*наставляемых/i }).click();
  await page.getByRole('heading', { name: 'Из версии коллеги' }).waitFor();
}

async function decided(page: Page): Promise<void> {
  await compareMentees(page);
  await press(page, 'Везде моё');
  await press(page, 'Внести в книгу');
  await page
    .getByText(/^Лист «Наставляемые» сведён/)
    .first()
    .waitFor();
}

const REFUSED = { book: 'clean', send: 'mixed' } as const;

/** Merging with a colleague's version, in the states a reporter meets. */
export const RECONCILE_SCENES: readonly Scene[] = [
  { name: 'reconcile', options: REFUSED, walk: openReconcile },
  { name: 'reconcile-compared', options: REFUSED, walk: compareMentees },
  {
    name: 'reconcile-gone',
    options: { ...REFUSED, reconcile: 'none' },
    async walk(page) {
      await compareMentees(page);
      await page.getByRole('button', { name: /^▸?Уйдут из вашей книги/ }).click();
    },
  },
  { name: 'reconcile-blind', options: { ...REFUSED, reconcile: 'blind' }, walk: compareMentees },
  {
    name: 'reconcile-many',
    options: { ...REFUSED, reconcile: 'many' },
    async walk(page) {
      await openReconcile(page);
      await page.getByRole('heading', { name: 'Из версии коллеги' }).waitFor();
    },
  },
  {
    name: 'reconcile-obstacle',
    options: REFUSED,
    async walk(page) {
      await openReconcile(page);
      await page.getByRole('button', { name: /^Сравнить: .*наставников/i }).click();
      await page
        .getByText(/^Сначала исправьте сам лист/)
        .first()
        .waitFor();
    },
  },
  { name: 'reconciled', options: REFUSED, walk: decided },
  { name: 'send-outrun', options: { book: 'changed', outrun: true }, walk: offered },
];

async function offered(page: Page): Promise<void> {
  await press(page, 'Отправить');
  await page
    .getByText(/^Отправлено из другой копии книги/)
    .first()
    .waitFor();
}
