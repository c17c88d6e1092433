import type { Page } from 'playwright-core';
import type { Scene } from './scenes';

const press = async (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

async function practices(page: Page): Promise<void> {
  await press(page, 'Другие действия');
  await press(page, 'Стол региона: проверка, реестры, факты');
  await press(page, 'Банк практик');
  await page.getByRole('heading', { level: 1, name: 'Банк практик' }).waitFor();
}

const OPERATOR = { key: 'operator', book: 'empty' } as const;

/** The bank of practices in the states an operator meets. */
export const PRACTICES_SCENES: readonly Scene[] = [
  { name: 'practices', options: OPERATOR, walk: practices },
  { name: 'practices-none', options: { ...OPERATOR, review: 'none' }, walk: practices },
  { name: 'practices-failed', options: { ...OPERATOR, fails: 'unreachable' }, walk: practices },
  {
    name: 'practices-withheld',
    options: OPERATOR,
    async walk(page) {
      await practices(page);
      await page.getByLabel('Какие показать').selectOption('withheld');
    },
  },
  {
    name: 'practices-deciding',
    options: { ...OPERATOR, review: 'many' },
    async walk(page) {
      await practices(page);
      await press(page, /^Решить: /);
      await page.getByLabel('Балл региона, от 0 до 100').fill('сто');
      await page.getByText('Впишите число от 0 до 100').waitFor();
    },
  },
  {
    name: 'practices-decided',
    options: OPERATOR,
    async walk(page) {
      await practices(page);
      await press(page, /^Решить: /);
      await page.getByLabel('Балл региона, от 0 до 100').fill('92,5');
      await page.getByLabel('Опубликовать на общедоступной странице').check();
      await press(page, 'В региональный банк');
      await page.getByText('Записано: «Мастерская').first().waitFor();
    },
  },
];

async function upgrade(page: Page): Promise<void> {
  await press(page, 'Что изменилось');
  await page.getByRole('heading', { level: 1, name: 'Новая версия шаблона' }).waitFor();
}

/** Sheets of the version before. */
export const UPGRADE_SCENES: readonly Scene[] = [
  { name: 'home-older', options: { older: true } },
  { name: 'upgrade', options: { older: true }, walk: upgrade },
  {
    name: 'upgraded',
    options: { older: true },
    async walk(page) {
      await upgrade(page);
      await press(page, 'Обновить лист');
      await page.getByText('Обновлено: «Практики»').first().waitFor();
    },
  },
];
