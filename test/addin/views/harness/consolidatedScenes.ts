import type { Page } from 'playwright-core';
import type { Scene } from './scenes';

const press = async (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function open(page: Page): Promise<void> {
  await press(page, 'Другие действия');
  await press(page, 'Стол региона: проверка, реестры, факты');
  await press(page, 'Сводные реестры');
  await page.getByLabel('Что собрать').waitFor();
}

async function columns(page: Page): Promise<void> {
  await open(page);
  await page.getByRole('button', { name: /^Столбцы/ }).click();
  await page.getByRole('checkbox').first().waitFor();
}

async function collected(page: Page, button: string): Promise<void> {
  await open(page);
  await press(page, button);
  await page.getByLabel('Что собрать').waitFor();
}

const OPERATOR = { key: 'operator', book: 'empty' } as const;

/** Collecting registries, in the states the operator meets. */
export const CONSOLIDATED_SCENES: readonly Scene[] = [
  { name: 'consolidated', options: OPERATOR, walk: open },
  { name: 'consolidated-columns', options: OPERATOR, walk: columns },
  {
    name: 'consolidated-done',
    options: { ...OPERATOR, road: 'file', consolidated: 'gone' },
    walk: (page) => collected(page, 'Обновить'),
  },
  {
    name: 'consolidated-broken',
    options: { ...OPERATOR, consolidated: 'broken' },
    walk: (page) => collected(page, 'Обновить'),
  },
];
