import type { Page } from 'playwright-core';
import { callsOf, type PaneTest, startPaneTest } from './harness/openPane';

let pane: PaneTest;

beforeAll(async () => {
  pane = await startPaneTest();
});

afterAll(() => pane.stop());

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();
const file = (name: string) => ({ name, mimeType: '', buffer: Buffer.from([1, 2]) });

/** Drops files on the pane as the Explorer does. */
async function drop(page: Page, ...names: readonly string[]): Promise<void> {
  await page.evaluate((dropped) => {
    const dataTransfer = new DataTransfer();

    for (const name of dropped) dataTransfer.items.add(new File([new Uint8Array([1])], name));

    document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, names);
}

describe('the browser road', () => {
  it('opens a dropped workbook, and lets what was changed be downloaded', async () => {
    const page = await pane.open({ road: 'file', book: 'none' });

    await drop(page, 'Наставничество 2024.xlsx');
    await page.getByText('Книга: Наставничество 2024.xlsx').waitFor();
    expect(await page.getByRole('button', { name: 'Скачать книгу' }).count()).toBe(0);

    await press(page, 'Проверить книгу');
    await press(page, 'На главную');

    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Скачать книгу')]);

    expect(download.suggestedFilename()).toBe('Наставничество 2024.xlsx');
    await page.getByRole('button', { name: 'Скачать книгу' }).waitFor({ state: 'hidden' });

    const [again] = await Promise.all([page.waitForEvent('download'), press(page, 'Скачать ещё раз')]);

    expect(again.suggestedFilename()).toBe('Наставничество 2024.xlsx');
  });

  it('names a file that is no workbook and takes nothing', async () => {
    const page = await pane.open({ road: 'file', book: 'none' });

    await drop(page, 'приказ.docx');
    await page.getByText('Нужны книги Excel (.xlsx). Не взято: приказ.docx.').first().waitFor();

    expect(await callsOf(page, 'file.open')).toEqual([]);
  });
});

describe('merging', () => {
  async function openMerge(page: Page): Promise<void> {
    await press(page, 'Другие действия');
    await press(page, 'Объединить файлы школ');
    await page
      .locator('input[type=file]')
      .setInputFiles(['Лесная школа.xlsx', 'СОШ 900.xlsx', 'Радуга.xlsx'].map(file));
    await page.getByText('Ответьте на вопросы Свода: 2 файла ждут решения.').first().waitFor();
  }

  it('asks about headings and organisations before anything is merged', async () => {
    const page = await pane.open({});

    await openMerge(page);
    expect(await page.getByRole('button', { name: /^Объединить/ }).count()).toBe(0);

    await page.getByLabel('Столбец для «Кл. руководитель»').selectOption({ label: 'Класс / группа' });
    await press(page, 'Заголовки верны');
    await press(page, 'Подтвердить');
    await page.getByText('Выберите организацию из списка.').first().waitFor();
    await page.getByLabel('Чей это файл').selectOption('o2');
    await press(page, 'Подтвердить');
    await press(page, 'Объединить 2 файла');
    await page.getByText('Добавлено: 120, обновлено: 3, без изменений: 40.').first().waitFor();

    const [approved, named] = await callsOf(page, 'decideMerge');

    expect(approved?.arguments[0]).toMatchObject({
      file: 'Лесная школа.xlsx',
      headings: expect.arrayContaining([expect.objectContaining({ place: 3, key: 'classGroup' })]),
    });
    expect(named?.arguments[0]).toEqual({ file: 'СОШ 900.xlsx', organisation: 'o2' });
  });

  it('refuses a column chosen for two headings, and says which', async () => {
    const page = await pane.open({});

    await openMerge(page);
    await page.getByLabel('Столбец для «Кл. руководитель»').selectOption({ label: 'Фамилия' });
    await press(page, 'Заголовки верны');
    await page.getByText('Столбец «Фамилия» выбран дважды. Оставьте один.').first().waitFor();

    expect(await callsOf(page, 'decideMerge')).toEqual([]);
  });

  it('reads the others again when one is left out, and keeps what was decided', async () => {
    const page = await pane.open({});

    await openMerge(page);
    await press(page, 'Заголовки верны');
    await press(page, 'Не брать файл Радуга.xlsx');
    await page.getByText('Выбрано: 2 файла').first().waitFor();

    const reads = await callsOf(page, 'readMergeFiles');

    expect(reads.at(-1)?.arguments).toEqual(['mentees', ['Лесная школа.xlsx', 'СОШ 900.xlsx']]);
    expect(await callsOf(page, 'decideMerge')).toHaveLength(2);
  });
});

describe('the names file', () => {
  it('is made only with a passphrase typed the same twice, and is downloaded', async () => {
    const page = await pane.open({});

    await press(page, 'Другие действия');
    await press(page, 'Файл с фамилиями для коллеги');
    await page.getByLabel('Пароль файла').fill('лук корова мост');
    await page.getByLabel('Пароль ещё раз').fill('лук корова');
    await press(page, 'Сделать файл');
    await page.getByText('Пароли не совпадают.').first().waitFor();
    expect(await callsOf(page, 'writeNames')).toEqual([]);

    await page.getByLabel('Пароль ещё раз').fill('лук корова мост');

    const [download] = await Promise.all([page.waitForEvent('download'), press(page, 'Сделать файл')]);

    expect(download.suggestedFilename()).toBe('Фамилии 2024.svod-names');
  });
});
