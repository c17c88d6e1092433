import { plainFile } from '../../addin/usecases/merge/merged';
import { cityBook } from '../../functions/local/commands/cityBook';
import { keptByBrowser } from './keptByBrowser';
import { namesIn } from './namesIn';
import { startTry, type TryTest } from './openTry';
import { typedRows } from './typedRows';

const mentees = typedRows('mentees');
const monitoring = typedRows('monitoring');
/** Its pupils come in a file of its own. */
const SCHOOL = 'СОШ № 1';
/** What a tired person types: row, heading and text. */
const MISTAKES = [
  [0, 'Категория наставляемого', 'учиник'],
  [1, 'Наставник', 'Неизвестный Наставник'],
] as const;
/** A pupil of nine years is unusual, but can be right. */
const ODDITY = [2, 'Год рождения', '2015'] as const;

const place = mentees.headings.indexOf('Организация');
const own = mentees.rows.filter((row) => row[place] !== SCHOOL);
const fromSchool = mentees.rows.filter((row) => row[place] === SCHOOL);
const typed = own.map((row, at) =>
  row.map((text, column) => {
    const mistake = [...MISTAKES, ODDITY].find(
      ([wrong, heading]) => wrong === at && heading === mentees.headings[column],
    );

    return mistake?.[2] ?? text;
  }),
);

describe('the municipal day', () => {
  let service: TryTest;

  beforeAll(async () => {
    service = await startTry();
  });

  afterAll(() => service.stop());

  test('goes from the first run to a second revision', async () => {
    const { page, pane, grid, shot } = await service.open();

    await pane.signIn(service.svod.keys.reporter);
    await shot('day-home');
    await pane.openSheets(2024);

    expect(await grid.sheets()).toEqual([
      'Лист1',
      'Начало',
      'Организации',
      'Наставники',
      'Наставляемые',
      'Мониторинг',
    ]);

    for (const { sheet, address, rows } of [typedRows('organisations'), typedRows('mentors')])
      await grid.paste(sheet, address, rows);

    await grid.paste(mentees.sheet, mentees.address, typed);
    await pasteMonitoring(grid);

    await pane.more('merge');
    await pane.give([await schoolFile()]);
    await pane.button('Заголовки верны').click();
    await pane.button('Объединить 1 файл').click();
    await pane.text(`Добавлено: ${fromSchool.length}, обновлено: 0, без изменений: 0. Из 1 файла.`).waitFor();
    await shot('day-merged');

    await pane.button('Проверить книгу').click();
    await pane.text('2 ошибки, 1 предупреждение без объяснения.').waitFor();
    await shot('day-findings');

    const values = await grid.values(mentees.sheet);
    const texts = values.map((row) => row.at(-1)).filter((text) => text !== '' && text !== 'Замечания');

    expect(texts).toHaveLength(3);
    expect(texts[0]).toMatch(/^Ошибка, «Категория наставляемого»: /);
    expect(texts[1]).toMatch(/^Ошибка, «Наставник»: /);
    expect(texts[2]).toMatch(/^Предупреждение, «Год рождения»: /);

    const [wrong, unknown] = MISTAKES;
    const white = await grid.colour(mentees.sheet, mentees.cell(5, wrong[1]));

    expect(await grid.colour(mentees.sheet, mentees.cell(wrong[0], wrong[1]))).not.toBe(white);
    expect(await grid.colour(mentees.sheet, mentees.cell(ODDITY[0], ODDITY[1]))).not.toBe(white);
    await shot('day-colours');

    await pane.root.getByRole('button', { name: 'Показать в таблице: строка 8, «Наставник»' }).click();
    await pane.text('Показано в таблице: строка 8, «Наставник».').waitFor({ state: 'attached' });
    expect(await grid.activeCell()).toBe(mentees.cell(unknown[0], unknown[1]));
    await shot('day-shown');

    for (const [row, heading] of MISTAKES)
      await grid.type(
        mentees.sheet,
        mentees.cell(row, heading),
        own[row]?.[mentees.headings.indexOf(heading)] ?? '',
      );

    await pane.checkAgain();
    await pane.text('1 предупреждение без объяснения.').waitFor();
    await pane.explain('Пошёл в школу раньше.');
    await shot('day-explained');

    await pane.send();
    await pane.text('Всё отправлено и принято. Квитанции сохранены в книге.').waitFor();
    await shot('day-sent');
    expect(await pane.sent()).toEqual([
      ['Реестр организаций', 'принято с опозданием, версия 1'],
      ['Реестр наставников', 'принято, версия 1'],
      ['Реестр наставляемых', 'принято, версия 1'],
      ['Мониторинг', 'принято, версия 1'],
    ]);

    await pane.goHome();
    await pane.more('receipts');
    await pane.text('версия 1').waitFor();
    await shot('day-receipts');
    await pane.goHome();

    await grid.type(monitoring.sheet, monitoring.cell(0, 'Значение'), '61401');
    await pane.check();
    await pane.goHome();
    await pane.text('изменено после квитанции, отправьте снова').waitFor();
    await shot('day-changed');

    await pane.send();
    expect(await pane.sent()).toContainEqual(['Мониторинг', 'принято, версия 2']);
    expect(await pane.sent()).toContainEqual([
      'Реестр наставников',
      'без изменений: действует квитанция версии 1',
    ]);

    const names = namesIn(cityBook.columns);
    const kept = await keptByBrowser(page);

    // The access key is what the pane keeps there, so the looking itself works.
    expect(kept).toContain(service.svod.keys.reporter);
    expect(names.length).toBeGreaterThan(10);
    expect(names.filter((name) => kept.includes(name))).toEqual([]);
    expect(service.complaints).toEqual([]);
  }, 120_000);

  async function pasteMonitoring(grid: Awaited<ReturnType<TryTest['open']>>['grid']): Promise<void> {
    const value = monitoring.headings.indexOf('Значение');
    const date = monitoring.headings.indexOf('На дату');

    await grid.paste(
      monitoring.sheet,
      monitoring.cell(0, 'Значение'),
      monitoring.rows.map((row) => row.slice(value, date + 1)),
    );
  }
});

/** A list of the school's own: some headings are called otherwise. */
function schoolFile() {
  const renamed: Readonly<Record<string, string>> = {
    'Дата вхождения в программу': 'Дата начала',
    'Основной запрос': 'Запрос',
  };
  const headings = mentees.headings.map((heading) => renamed[heading] ?? heading);

  return plainFile(`${SCHOOL}.xlsx`, [['Наставляемые школы'], headings, ...fromSchool]);
}
