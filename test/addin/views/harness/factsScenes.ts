import type { Page } from 'playwright-core';
import type { Scene } from './scenes';

const press = async (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

async function open(page: Page): Promise<void> {
  await press(page, 'Другие действия');
  await press(page, 'Стол региона: проверка, реестры, факты');
  await press(page, 'Факты и сводная таблица');
  await page.getByRole('heading', { level: 1, name: 'Факты и сводная таблица' }).waitFor();
}

async function collected(page: Page, said: string): Promise<void> {
  await open(page);
  await press(page, 'Собрать факты');
  await page.getByText(said).first().waitFor();
}

const OPERATOR = { key: 'operator', book: 'empty' } as const;

/** Collecting facts, in the states that operators meet. */
export const FACTS_SCENES: readonly Scene[] = [
  { name: 'facts', options: OPERATOR, walk: open },
  { name: 'facts-failed', options: { ...OPERATOR, fails: 'unreachable' }, walk: open },
  { name: 'facts-done', options: OPERATOR, walk: (page) => collected(page, 'Листы «Факты» и «Сводная»') },
  {
    name: 'facts-broken',
    options: { ...OPERATOR, consolidated: 'broken' },
    walk: (page) => collected(page, 'не найдены столбцы'),
  },
  {
    name: 'facts-released',
    options: OPERATOR,
    async walk(page) {
      await open(page);
      await press(page, 'Выпустить для аналитиков');
      await page.getByText('Выпуск 3 готов').first().waitFor();
    },
  },
];
