import { apiClient } from '../../../addin/src/api/apiClient';
import { loadDemo } from '../../../functions/local/demo/loadDemo';
import { sendDemoBook } from '../../../functions/local/demo/sendDemoBook';
import { khabarovsk, khabarovsk as region } from '../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import { BOOK } from '../../addin/usecases/book';
import { district } from './districts';
import { inPane } from './inPane';
import { startTry, type TryPage, type TryTest } from './openTry';

/** What stands in the workbook once the region's sheets are drawn. */
const SHEETS = [
  'Лист1',
  'Достижение',
  'Охват',
  'Карта',
  'Динамика',
  'Кто_сдал',
  'Календарь',
  'Исполнение',
  'Рекомендации',
  'АналитическийОтчёт',
  'Квитанции',
];

/** Sends its report between the drawing and the refresh. */
const LATE = '08606000';

describe("the operator's day", () => {
  let service: TryTest;

  beforeAll(async () => {
    service = await startTry();
    await loadDemo(service.svod, khabarovsk, () => undefined);
  }, 120_000);

  afterAll(() => service.stop());

  test('shows the attainment of all municipalities and refreshes it under what was built on it', async () => {
    const { page, pane, grid, shot } = await service.open();

    await pane.signIn(service.svod.keys.operator);
    await shot('operator-home');
    await pane.button('Построить листы региона').click();
    await pane.root.getByLabel('Год', { exact: true }).selectOption('2024');
    await pane.button('Построить или обновить').click();
    await pane.text('Готово: 10 листов. Данные на').waitFor();
    await shot('operator-drawn');

    expect(await grid.sheets()).toEqual(SHEETS);

    const names = municipalityReporters(region).map(({ name }) => name.toLowerCase());

    expect(names).toHaveLength(19);
    for (const sheet of ['Карта', 'Кто_сдал']) {
      const rows = (await grid.values(sheet)).map(([name]) => String(name).toLowerCase());

      expect(names.filter((name) => !rows.includes(name))).toEqual([]);
      await grid.show(sheet);
      await shot(`operator-${sheet}`);
    }
    expect(await chartsOn(page, 'Достижение')).toBeGreaterThan(0);

    const reached = await grid.colour('Карта', 'C8');
    const missed = await grid.colour('Карта', 'E8');
    const absent = await grid.colour('Карта', 'C9');

    expect(new Set([reached, missed, absent]).size).toBe(3);

    await grid.type('Лист1', 'A1', '=Достижение!F6');
    await grid.type('Лист1', 'A2', '=Карта!C9');
    await addPivot(page);

    const [[before] = []] = await grid.values('Лист1');
    const [late] = [await service.admit(LATE)];

    await sendDemoBook(apiClient(service.svod.address, late.key), region, {
      ...BOOK,
      reporter: district(LATE),
    });
    await pane.button('Построить или обновить').click();
    await pane.text('Строю листы региона').waitFor();
    // What the announcer said of the first drawing is still there.
    await pane.button('Построить или обновить').waitFor();
    await pane.text('Готово: 10 листов. Данные на').waitFor();

    const [[after] = [], [share] = []] = await grid.values('Лист1');

    expect(Number(after)).toBeGreaterThan(Number(before));
    expect(share).toBe(58);
    expect(await grid.colour('Карта', 'C9')).toBe(missed);
    expect(await pivots(page)).toEqual(['Моя сводная']);
    expect(await grid.sheets()).toEqual(SHEETS);
    await shot('operator-refreshed');
    expect(service.complaints).toEqual([]);
  }, 120_000);
});

function chartsOn(page: TryPage['page'], sheet: string): Promise<number> {
  return inPane(
    page,
    (name) =>
      Excel.run(async (context) => {
        const count = context.workbook.worksheets.getItem(name).charts.getCount();

        await context.sync();

        return count.value;
      }),
    sheet,
  );
}

/** A PivotTable over the table of «Квитанции», beside the formulas. */
function addPivot(page: TryPage['page']): Promise<void> {
  return inPane(
    page,
    () =>
      Excel.run(async (context) => {
        const { worksheets } = context.workbook;
        const table = worksheets.getItem('Квитанции').tables.getItemAt(0);

        worksheets.getItem('Лист1').pivotTables.add('Моя сводная', table, 'Лист1!D1');
        await context.sync();
      }),
    null,
  );
}

/** The PivotTables whose source is still there. */
function pivots(page: TryPage['page']): Promise<readonly string[]> {
  return inPane(
    page,
    () =>
      Excel.run(async (context) => {
        const { pivotTables } = context.workbook.worksheets.getItem('Лист1');

        pivotTables.refreshAll();
        pivotTables.load('items/name');
        await context.sync();

        return pivotTables.items.map(({ name }) => name);
      }),
    null,
  );
}
