import type { Page } from 'playwright-core';
import type { Scene } from './scenes';

const press = async (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const OPERATOR = { key: 'operator', book: 'empty' } as const;

async function open(page: Page): Promise<void> {
  await press(page, 'Построить листы региона');
  await page.getByRole('heading', { name: 'Листы региона' }).waitFor();
}

async function openOwn(page: Page): Promise<void> {
  await press(page, 'Другие действия');
  await press(page, 'Мой отчёт');
  await page.getByRole('heading', { name: 'Мой отчёт' }).waitFor();
}

/** The region's sheets, where a number comes from, and one's own report. */
export const REPORTS_SCENES: readonly Scene[] = [
  {
    name: 'attainment-some',
    options: OPERATOR,
    async walk(page) {
      await open(page);
      await page.getByLabel('Динамика по годам').uncheck();
      await page.getByLabel('Данные').selectOption('past');
      await press(page, 'Построить только 9 видов листов');
      await page.getByText('Укажите дату и время полностью').waitFor();
    },
  },
  {
    name: 'attainment-none',
    options: OPERATOR,
    async walk(page) {
      await open(page);
      await press(page, 'Снять всё');
    },
  },
  {
    name: 'whence',
    options: OPERATOR,
    async walk(page) {
      await open(page);
      await press(page, 'Откуда это число?');
      await page.getByRole('main').getByText('Слагаемые — на листе').waitFor();
    },
  },
  {
    name: 'whence-chosen',
    options: { ...OPERATOR, road: 'file' },
    async walk(page) {
      await open(page);
      await press(page, 'Выбрать число из списка');
      await page.getByLabel('Чьё').selectOption('Аяно-Майский муниципальный район');
      await press(page, 'Отчёт одного района');
      await page.getByLabel('Чей отчёт').waitFor();
    },
  },
  { name: 'report-own', options: { book: 'sent' }, walk: openOwn },
  {
    name: 'report-drawn',
    options: { book: 'sent' },
    async walk(page) {
      await openOwn(page);
      await press(page, 'Построить отчёт');
      await page.getByRole('main').getByText('Готово: 1 лист.').waitFor();
    },
  },
];
