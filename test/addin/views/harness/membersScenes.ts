import type { Page } from 'playwright-core';
import type { Scene } from './scenes';

const press = async (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Opens the members of the region. */
export async function openMembers(page: Page): Promise<void> {
  await press(page, 'Другие действия');
  await press(page, 'Стол региона: проверка, реестры, факты');
  await press(page, 'Участники и ключи');
  await page.getByRole('heading', { name: /^Действуют/ }).waitFor();
}

async function form(page: Page): Promise<void> {
  await openMembers(page);
  await press(page, 'Выпустить ключ');
  await page.getByLabel('Учреждение или отдел').waitFor();
}

async function lacking(page: Page): Promise<void> {
  await form(page);
  await press(page, 'Выпустить');
}

/** Issues a key for one municipality. */
export async function issueKey(page: Page): Promise<void> {
  await form(page);
  await page.getByLabel('Учреждение или отдел').fill('Отдел образования');
  await page.getByRole('checkbox').first().check();
  await press(page, 'Выпустить');
  await page.getByRole('heading', { name: 'Ключ выпущен' }).waitFor();
}

async function asked(page: Page): Promise<void> {
  await openMembers(page);
  await page.getByRole('button', { name: /^Отозвать ключ/ }).click();
  await page.getByRole('button', { name: 'Не отзывать' }).waitFor();
}

async function ended(page: Page): Promise<void> {
  await openMembers(page);
  await page.getByRole('button', { name: /^▸?Не действуют/ }).click();
  await page.getByText('Старый ключ').waitFor();
}

const OPERATOR = { key: 'operator', book: 'empty' } as const;

/** Members and keys, in the states the operator meets. */
export const MEMBERS_SCENES: readonly Scene[] = [
  { name: 'members', options: OPERATOR, walk: openMembers },
  { name: 'members-ended', options: OPERATOR, walk: ended },
  { name: 'members-revoke', options: OPERATOR, walk: asked },
  { name: 'members-form', options: OPERATOR, walk: form },
  { name: 'members-form-lacking', options: OPERATOR, walk: lacking },
  { name: 'members-issued', options: OPERATOR, walk: issueKey },
];
