import type { Page } from 'playwright-core';
import type { Scene } from './scenes';

const press = async (page: Page, name: string | RegExp) =>
  page.getByRole('button', { name, exact: true }).first().click();

async function review(page: Page): Promise<void> {
  await press(page, 'Другие действия');
  await press(page, 'Стол региона: проверка, реестры, факты');
  await press(page, 'Проверка сдач');
  await page.getByRole('heading', { level: 1, name: 'Проверка сдач' }).waitFor();
}

async function cells(page: Page): Promise<void> {
  await review(page);
  await press(page, 'Выбрать ячейки');
  await page.getByRole('heading', { level: 1, name: 'Вернуть ячейки' }).waitFor();
}

async function chosen(page: Page): Promise<void> {
  await cells(page);
  await press(page, 'Добавить выделенные ячейки');
  await page.getByRole('heading', { name: /^Выбрано/ }).waitFor();
}

async function rule(page: Page): Promise<void> {
  await review(page);
  await press(page, 'По правилу проверки');
  await press(page, 'Показать объяснения');
}

const questions = (page: Page) => press(page, 'Вопросы оператора');

const OPERATOR = { key: 'operator', book: 'empty' } as const;
const ASKED = { book: 'sent', asked: true } as const;

/** The operator's review and the reporter's questions, in the states one meets. */
export const REVIEW_SCENES: readonly Scene[] = [
  { name: 'home-asked', options: ASKED },
  { name: 'review', options: OPERATOR, walk: review },
  { name: 'review-none', options: { ...OPERATOR, review: 'none' }, walk: review },
  {
    name: 'review-many',
    options: { ...OPERATOR, review: 'many' },
    async walk(page) {
      await review(page);
      await press(page, /^Все \(/);
    },
  },
  {
    name: 'review-submission',
    options: OPERATOR,
    async walk(page) {
      await review(page);
      await press(page, /^Возвращены/);
      await press(page, /^Вопросы и ответы:/);
      await page.getByRole('heading', { name: 'Вопросы и ответы' }).waitFor();
    },
  },
  {
    name: 'review-reopen',
    options: OPERATOR,
    async walk(page) {
      await review(page);
      await press(page, /^Приняты/);
      await press(page, /^Вопросы и ответы:/);
      await page.getByLabel('Причина').fill('Звоните 8 4212 55-55-55');
      await page.getByText('Похоже, здесь номер телефона').waitFor();
    },
  },
  { name: 'review-cells-chosen', options: OPERATOR, walk: chosen },
  {
    name: 'review-cells-many',
    options: { ...OPERATOR, review: 'many' },
    async walk(page) {
      await chosen(page);
      await page.getByLabel('Один вопрос для всех ячеек').uncheck();
    },
  },
  {
    name: 'review-cells-typed',
    options: OPERATOR,
    async walk(page) {
      await cells(page);
      await press(page, 'Добавить по коду строки');
      await press(page, 'Добавить');
      await page.getByText('Такого кода строки не бывает').waitFor();
    },
  },
  {
    name: 'review-returned-mixed',
    options: { ...OPERATOR, send: 'mixed' },
    async walk(page) {
      await chosen(page);
      await page.getByLabel('Вопрос', { exact: true }).fill('Проверьте год рождения');
      await press(page, /^Вернуть 2/);
      await page.getByRole('button', { name: 'Повторить для остальных' }).waitFor();
    },
  },
  {
    name: 'review-rule',
    options: { ...OPERATOR, review: 'many' },
    async walk(page) {
      await rule(page);
      await page.getByLabel('Правило').waitFor();
    },
  },
  { name: 'returned', options: ASKED, walk: questions },
  { name: 'returned-none', options: { ...ASKED, review: 'none' }, walk: questions },
  { name: 'returned-file', options: { ...ASKED, road: 'file' }, walk: questions },
  {
    name: 'returned-cancelled',
    options: { ...ASKED, slow: true },
    async walk(page) {
      await questions(page);
      await press(page, 'Отменить');
      await page.getByText('Остановлено по вашей команде').first().waitFor();
    },
  },
  {
    name: 'returned-answered',
    options: ASKED,
    async walk(page) {
      await questions(page);
      await page
        .getByLabel(/^Значение верно, потому что: .*17/)
        .first()
        .fill('Ребёнку десять лет исполнилось в ноябре');
      await press(page, /^Ответить: .*17/);
      await press(page, /^▸?\s*Закрытые вопросы: 2/);
    },
  },
];
