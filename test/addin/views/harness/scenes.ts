import type { Page } from 'playwright-core';
import { CONSOLIDATED_SCENES } from './consolidatedScenes';
import { FACTS_SCENES } from './factsScenes';
import { MEMBERS_SCENES } from './membersScenes';
import type { HarnessOptions } from './options';
import { PRACTICES_SCENES, UPGRADE_SCENES } from './practicesScenes';
import { RECONCILE_SCENES } from './reconcileScenes';
import { REPORTS_SCENES } from './reportsScenes';
import { REVIEW_SCENES } from './reviewScenes';

/** A screen in one of its states, and the way to it. */
export type Scene = {
  readonly name: string;
  readonly options: HarnessOptions;
  readonly walk?: (page: Page) => Promise<void>;
};

const press = async (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

const more = async (page: Page, name: string) => {
  await press(page, 'Другие действия');
  await press(page, name);
};

const pick = (page: Page, ...names: readonly string[]) =>
  page
    .locator('input[type=file]')
    .setInputFiles(names.map((name) => ({ name, mimeType: '', buffer: Buffer.from([1]) })));

const schools = (page: Page) =>
  pick(page, 'Лесная школа.xlsx', 'СОШ 900.xlsx', 'Радуга.xlsx', 'Полевая школа.xlsx');

async function openMerge(page: Page): Promise<void> {
  await more(page, 'Объединить файлы школ');
  await page.getByRole('heading', { name: 'Файлы школ' }).waitFor();
}

async function merged(page: Page): Promise<void> {
  await openMerge(page);
  await schools(page);
  await press(page, 'Заголовки верны');
  await page.getByLabel('Чей это файл').selectOption('o1');
  await press(page, 'Подтвердить');
  await page.getByRole('button', { name: /^Объединить/ }).click();
}

/** Every screen of the pane, in the states a user meets. Buttons are pressed by their Russian names. */
export const SCENES: readonly Scene[] = [
  { name: 'welcome', options: { welcomed: false } },
  { name: 'signIn', options: { key: 'none' } },
  {
    name: 'signIn-wrong',
    options: { key: 'none' },
    async walk(page) {
      await page.getByLabel('Ваш ключ').fill('чужой ключ');
      await press(page, 'Войти');
    },
  },
  { name: 'signIn-empty', options: { key: 'none' }, walk: (page) => press(page, 'Войти') },
  { name: 'home-empty', options: { book: 'empty' } },
  { name: 'home-fresh', options: { book: 'fresh' } },
  { name: 'home-found', options: { book: 'found', ledger: 'overdue' } },
  { name: 'home-clean', options: { book: 'clean' } },
  { name: 'home-sent', options: { book: 'sent' } },
  { name: 'home-outrun', options: { book: 'changed', outrun: true } },
  { name: 'home-changed', options: { book: 'changed' } },
  { name: 'home-wide', options: { sheets: 'all', ledger: 'overdue' } },
  { name: 'home-wide-sent', options: { sheets: 'all', book: 'sent' } },
  { name: 'home-away', options: { book: 'fresh', ledger: 'away' } },
  {
    name: 'home-noKey',
    options: { key: 'none', book: 'clean' },
    walk: (page) => press(page, 'Работать без ключа'),
  },
  { name: 'home-more', options: { book: 'found' }, walk: (page) => press(page, 'Другие действия') },
  { name: 'home-operator', options: { key: 'operator', book: 'empty' } },
  { name: 'home-failed', options: { fails: 'protected' } },
  { name: 'check-failed', options: { fails: 'bug' }, walk: (page) => press(page, 'Проверить книгу') },
  {
    name: 'working',
    options: { slow: true },
    async walk(page) {
      await press(page, 'Проверить книгу');
      await page.getByRole('progressbar').waitFor();
    },
  },
  { name: 'open', options: { book: 'empty' }, walk: (page) => press(page, 'Открыть листы') },
  {
    name: 'open-many',
    options: { book: 'empty', key: 'many' },
    async walk(page) {
      await press(page, 'Открыть листы');
      await page.getByLabel('За кого отчёт').waitFor();
      await pick(page, 'Наставничество 2023, окончательная версия для сдачи.xlsx');
    },
  },
  {
    name: 'open-optional',
    options: { book: 'empty' },
    async walk(page) {
      await press(page, 'Открыть листы');
      await page.getByLabel('Банк практик').check();
    },
  },
  { name: 'opened', options: { book: 'empty' }, walk: opened },
  { name: 'findings', options: {}, walk: (page) => press(page, 'Проверить книгу') },
  { name: 'findings-none', options: { findings: 0 }, walk: (page) => press(page, 'Проверить книгу') },
  { name: 'findings-many', options: { findings: 1000 }, walk: (page) => press(page, 'Проверить книгу') },
  {
    name: 'findings-explained',
    options: {},
    async walk(page) {
      await press(page, 'Проверить книгу');
      await page.getByLabel(/^Почему это верно: строка 9/).fill('Программа рассчитана с 9 лет.');
      await page.getByLabel(/^Почему это верно: строка 9/).press('Enter');
      await page.getByText('Объяснение сохранено в книге.').first().waitFor();
    },
  },
  { name: 'send', options: { book: 'clean' }, walk: (page) => press(page, 'Отправить') },
  { name: 'send-working', options: { book: 'clean', slow: true }, walk: sendSlowly },
  { name: 'sent', options: { book: 'clean' }, walk: sent },
  {
    name: 'send-wide',
    options: { sheets: 'all', findings: 0 },
    async walk(page) {
      await press(page, 'Проверить книгу');
      await press(page, 'Перейти к отправке');
      await page.getByText('Исполнение дорожной карты').first().waitFor();
    },
  },
  { name: 'sent-wide', options: { book: 'clean', sheets: 'all', send: 'mixed' }, walk: sent },
  { name: 'sent-mixed', options: { book: 'clean', send: 'mixed' }, walk: sent },
  { name: 'sent-closed', options: { book: 'clean', send: 'closed' }, walk: sent },
  { name: 'send-unreachable', options: { book: 'clean', fails: 'unreachable' }, walk: sent },
  {
    name: 'receipts',
    options: { book: 'changed', ledger: 'overdue' },
    walk: (page) => more(page, 'Квитанции'),
  },
  {
    name: 'receipts-wide',
    options: { book: 'sent', sheets: 'all' },
    walk: (page) => more(page, 'Квитанции'),
  },
  { name: 'findings-wide', options: { sheets: 'all' }, walk: (page) => press(page, 'Проверить книгу') },
  { name: 'receipts-none', options: { book: 'fresh' }, walk: (page) => more(page, 'Квитанции') },
  { name: 'merge', options: {}, walk: openMerge },
  {
    name: 'merge-plan',
    options: {},
    async walk(page) {
      await openMerge(page);
      await schools(page);
      await page.getByText('Выбрано: 4 файла').first().waitFor();
    },
  },
  {
    name: 'merge-nobodys',
    options: { sheets: 'all' },
    async walk(page) {
      await openMerge(page);
      await page.getByLabel('Куда добавить строки').selectOption('events');
      await schools(page);
      await page
        .getByLabel('Чей это файл')
        .selectOption({ label: 'Никто из них: это строки управления образования' });
      await press(page, 'Подтвердить');
    },
  },
  { name: 'merged', options: {}, walk: merged },
  { name: 'names', options: {}, walk: (page) => more(page, 'Файл с фамилиями для коллеги') },
  { name: 'names-faults', options: {}, walk: namesFaults },
  { name: 'names-read', options: {}, walk: namesRead },
  {
    name: 'attainment',
    options: { key: 'operator', book: 'empty' },
    walk: (page) => press(page, 'Построить листы региона'),
  },
  { name: 'attained', options: { key: 'operator', book: 'empty' }, walk: attained },
  { name: 'region', options: { key: 'operator', book: 'empty' }, walk: (page) => more(page, REGION) },
  {
    name: 'audit',
    options: { key: 'operator', book: 'empty' },
    walk: async (page) => {
      await more(page, REGION);
      await press(page, 'Журнал запросов');
      await press(page, 'Собрать лист');
    },
  },
  { name: 'file', options: { road: 'file', book: 'none' } },
  { name: 'file-unsaved', options: { road: 'file' }, walk: unsaved },
  { name: 'file-findings', options: { road: 'file' }, walk: (page) => press(page, 'Проверить книгу') },
  ...REVIEW_SCENES,
  ...REPORTS_SCENES,
  ...MEMBERS_SCENES,
  ...CONSOLIDATED_SCENES,
  ...PRACTICES_SCENES,
  ...UPGRADE_SCENES,
  ...RECONCILE_SCENES,
  ...FACTS_SCENES,
  { name: 'stopped-old', options: { stopped: 'old' } },
  { name: 'stopped-silent', options: { stopped: 'silent' } },
];

const REGION = 'Стол региона: проверка, реестры, факты';

async function opened(page: Page): Promise<void> {
  await press(page, 'Открыть листы');
  await page.getByRole('heading', { name: 'Открыть листы' }).waitFor();
  await press(page, 'Открыть листы');
  await page.getByRole('button', { name: 'Проверить книгу', exact: true }).waitFor();
}

async function sent(page: Page): Promise<void> {
  await press(page, 'Отправить');
  await page.getByRole('heading', { name: 'Отправка' }).waitFor();
  await press(page, 'Отправить');
}

async function sendSlowly(page: Page): Promise<void> {
  await sent(page);
  await page.getByRole('progressbar').waitFor();
}

async function namesFaults(page: Page): Promise<void> {
  await more(page, 'Файл с фамилиями для коллеги');
  await page.getByLabel('Пароль файла').fill('коротко');
  await press(page, 'Сделать файл');
}

async function namesRead(page: Page): Promise<void> {
  await more(page, 'Файл с фамилиями для коллеги');
  await page.getByLabel('Получить фамилии от коллеги').check();
  await press(page, 'Внести фамилии');
}

async function attained(page: Page): Promise<void> {
  await press(page, 'Построить листы региона');
  await press(page, 'Построить или обновить');
}

async function unsaved(page: Page): Promise<void> {
  await press(page, 'Проверить книгу');
  await press(page, 'На главную');
}
