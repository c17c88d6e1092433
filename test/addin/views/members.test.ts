import { issueKey, openMembers } from './harness/membersScenes';
import { callsOf, type PaneTest, startPaneTest } from './harness/openPane';

const OPERATOR = { key: 'operator', book: 'empty' } as const;

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

const press = { exact: true } as const;

describe('members and keys', () => {
  it('show whose keys there are, by names and days', async () => {
    const page = await pane.open(OPERATOR);

    await openMembers(page);

    const text = await page.locator('main').innerText();

    expect(text).toContain('ХКИРО (это вы)');
    expect(text).toContain('Выпущен 15.01.2024. Без срока.');
    expect(text).toContain('Последний раз использован 25.11.2024.');
    expect(text).toContain('город Комсомольск-на-Амуре; Амурский');
    expect(text).not.toContain('Старый ключ');
    // Nobody can revoke the own key by a slip.
    expect(await page.getByRole('button', { name: /^Отозвать ключ/ }).count()).toBe(1);
    await page.context().close();
  });

  it('issue a key that is shown once and is gone with the screen', async () => {
    const page = await pane.open(OPERATOR);

    await issueKey(page);

    const shown = await page.locator('main').innerText();
    const [key = ''] = shown.match(/svod_\w+/) ?? [];

    expect(key).toHaveLength(48);
    expect(shown).toContain(`Ключ: ${key}`);
    expect(shown).toContain('Срок ключа: Год.');
    expect(JSON.stringify(await callsOf(page, 'members.issue'))).not.toContain(key);

    await page.getByRole('button', { name: 'Я передал ключ, убрать его с экрана', ...press }).click();
    await page.getByRole('heading', { name: /^Действуют/ }).waitFor();
    expect(await page.content()).not.toContain(key);
    await page.context().close();
  });

  it('ask for what is lacking before anything is sent', async () => {
    const page = await pane.open(OPERATOR);

    await openMembers(page);
    await page.getByRole('button', { name: 'Выпустить ключ', ...press }).click();
    await page.getByRole('button', { name: 'Выпустить', ...press }).click();

    expect(await page.getByText('Напишите, чей это ключ.').count()).toBe(1);
    expect(await page.getByText('Отметьте хотя бы один муниципалитет').count()).toBe(1);
    expect(await callsOf(page, 'members.issue')).toEqual([]);
    await page.context().close();
  });

  it('revoke a key only when asked twice', async () => {
    const page = await pane.open(OPERATOR);

    await openMembers(page);
    await page.getByRole('button', { name: /^Отозвать ключ/ }).click();
    expect((await callsOf(page, 'members.change')).map((call) => call.arguments)).toEqual([]);

    await page.getByRole('button', { name: 'Отозвать ключ', ...press }).click();
    await page
      .getByText(/^Ключ «Управление.*отозван\.$/)
      .first()
      .waitFor();
    await page.getByRole('heading', { name: 'Действуют: 1 ключ' }).waitFor();
    await page.context().close();
  });

  it('change a member with what it had', async () => {
    const page = await pane.open(OPERATOR);

    await openMembers(page);
    await page.getByRole('button', { name: /^Изменить: Управление/ }).click();
    await page.getByLabel('Учреждение или отдел').fill('УО Комсомольска');
    await page.getByRole('button', { name: 'Сохранить', ...press }).click();
    await page.getByText('Изменения сохранены: УО Комсомольска.').first().waitFor();

    expect((await callsOf(page, 'members.change')).map((call) => call.arguments)).toEqual([
      [
        'm2',
        {
          label: 'УО Комсомольска',
          role: 'reporter',
          reporters: ['08709000', '08603000'],
          expires: '2099-06-30T00:00:00.000Z',
          revoked: false,
        },
      ],
    ]);
    await page.context().close();
  });
});
