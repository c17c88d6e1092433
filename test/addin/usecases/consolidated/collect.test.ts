import { fileRoad } from '../../../../addin/src/file/fileRoad';
import { WorkbookFault } from '../../../../addin/src/ports/workbookFault';
import { offerRegistries } from '../../../../addin/src/usecases/consolidated/offerRegistries';
import { takenBelow } from '../../../../addin/src/usecases/consolidated/roomBelow';
import type { Grid } from '../../../../shared/sheets/grid';
import { closeExcel } from '../../excel/excelRoad';
import { type Collecting, HEADINGS, inExcel, inFile, SHEET } from './collecting';
import { type HeldService, heldService } from './heldService';

const CITY = '08701000';
const AMUR = '08709000';

const code = (number: number) => `c${String(number).padStart(11, '0')}`;
const school = (number: number, name = `СОШ № ${number}`) => ({
  rowCode: code(number),
  shortName: name,
  level: 'school',
});

const BLANK: Grid = {
  name: 'Лист',
  hidden: false,
  stamp: null,
  cells: [],
  merges: [],
  hiddenRows: new Set(),
  date1904: false,
};

afterEach(closeExcel);

async function opened(road: 'excel' | 'file', service: HeldService): Promise<Collecting> {
  return road === 'excel' ? inExcel(service) : inFile(service);
}

async function typed(one: Collecting, row: number, column: number, value: string): Promise<void> {
  await one.workbook.writeColumns(SHEET, [{ column, top: row, values: [value] }]);
}

describe.each(['excel', 'file'] as const)('collect on the road %s', (road) => {
  test('draws one table of everybody’s rows, with names, words and how they stand', async () => {
    const service = heldService();
    service.send(CITY, [school(1), school(2)]);
    service.send(AMUR, [school(1, 'Лицей № 1')]);
    service.held(AMUR).review = 'accepted';

    const one = await opened(road, service);

    expect(await one.collect()).toMatchObject({
      kind: 'collected',
      sheet: SHEET,
      pulled: 2,
      unchanged: 0,
      rows: { updated: 0, added: 3, gone: 0 },
    });
    expect(await one.rows()).toEqual([
      {
        'Код строки': code(1),
        'Кто сдал (код)': CITY,
        'Кто сдал': `Район ${CITY}`,
        'Краткое название': 'СОШ № 1',
        Уровень: 'школа',
        'Версия сдачи': 1,
        'Состояние сдачи': 'ждёт проверки',
      },
      expect.objectContaining({ 'Код строки': code(2), 'Краткое название': 'СОШ № 2' }),
      expect.objectContaining({
        'Код строки': code(1),
        'Кто сдал (код)': AMUR,
        'Краткое название': 'Лицей № 1',
        'Состояние сдачи': 'принято',
      }),
    ]);
  });

  test('pulls only who has sent anew, puts each row where its code stands, and says so', async () => {
    const service = heldService();
    service.send(CITY, [school(1), school(2)]);
    service.send(AMUR, [school(3)]);

    const one = await opened(road, service);
    await one.collect();
    service.asked.splice(0);
    service.send(CITY, [school(2, 'Гимназия № 2'), school(4)]);

    const report = await one.collect();
    const rows = await one.rows();

    expect(service.asked).toEqual([`organisations ${CITY}`]);
    expect(report).toMatchObject({ pulled: 1, unchanged: 1, rows: { updated: 1, added: 1, gone: 1 } });
    expect(rows.map((row) => row['Краткое название'] ?? null)).toEqual(
      road === 'excel'
        ? ['Гимназия № 2', 'СОШ № 3', 'СОШ № 4']
        : [null, 'Гимназия № 2', 'СОШ № 3', 'СОШ № 4'],
    );
    if (road === 'file') expect(rows[0]?.['Состояние сдачи']).toBe('строки больше нет');
    expect(report).toMatchObject({ goneAs: road === 'excel' ? 'removed' : 'marked' });
  });

  test('asks for no rows when nothing has changed, and for none when only the state has', async () => {
    const service = heldService();
    service.send(CITY, [school(1)]);
    service.send(AMUR, [school(3)]);

    const one = await opened(road, service);
    await one.collect();
    service.asked.splice(0);

    expect(await one.collect()).toMatchObject({ pulled: 0, restated: 0, unchanged: 2 });

    service.held(AMUR).review = 'returned';

    expect(await one.collect()).toMatchObject({ pulled: 0, restated: 1, unchanged: 1 });
    expect(service.asked).toEqual([]);
    expect((await one.rows()).map((row) => row['Состояние сдачи'])).toEqual(['ждёт проверки', 'возвращено']);
  });

  test('keeps rows that the service no longer has, and names whose they are', async () => {
    const service = heldService();
    service.send(CITY, [school(1)]);

    const one = await opened(road, service);
    await one.collect();
    service.held(CITY).rowsRemoved = true;

    expect(await one.collect()).toMatchObject({ notKept: [`Район ${CITY}`], rows: { gone: 0 } });
    expect(await one.rows()).toMatchObject([
      { 'Краткое название': 'СОШ № 1', 'Состояние сдачи': 'ждёт проверки; строки больше не хранятся' },
    ]);
  });

  test('the heading of a row’s code gone: nothing is written, and a new sheet may be drawn beside', async () => {
    const service = heldService();
    service.send(CITY, [school(1)]);

    const one = await opened(road, service);
    await one.collect();
    await typed(one, HEADINGS, 0, 'Мой код');
    service.send(CITY, [school(1, 'Другая')]);

    expect(await one.collect()).toMatchObject({
      kind: 'broken',
      why: 'headings',
      headings: ['Код строки'],
    });
    expect((await one.rows())[0]).toMatchObject({ 'Мой код': code(1), 'Краткое название': 'СОШ № 1' });

    const again = await one.collect({ anew: true });

    expect(again).toMatchObject({ kind: 'collected', sheet: `${SHEET}_2`, rows: { added: 1 } });
    expect((await one.rows(`${SHEET}_2`))[0]).toMatchObject({ 'Краткое название': 'Другая' });
    expect(await one.collect()).toMatchObject({ kind: 'collected', sheet: `${SHEET}_2`, pulled: 0 });
  });

  test('writes over nothing that the user has put below the table', async () => {
    const service = heldService();
    service.send(CITY, [school(1)]);

    const one = await opened(road, service);
    await one.collect();
    await typed(one, HEADINGS + 3, 1, 'моя заметка');
    service.send(CITY, [school(1), school(2), school(3)]);

    expect(await one.collect()).toMatchObject({ kind: 'broken', why: 'room', row: HEADINGS + 4 });
    expect((await one.rows())[0]).toMatchObject({ 'Краткое название': 'СОШ № 1' });
  });

  test('given up while rows come, it has changed nothing', async () => {
    const giveUp = new AbortController();
    const service = heldService();
    service.send(CITY, [school(1)]);

    const one = await opened(road, service);
    const onProgress = () => giveUp.abort();

    await expect(one.collect({}, { signal: giveUp.signal, onProgress })).rejects.toMatchObject({
      reason: 'cancelled',
    });
    expect((await one.workbook.listSheets()).map(({ name }) => name)).not.toContain(SHEET);
  });

  test('what is damaged in the workbook’s state is pulled anew, into the same rows', async () => {
    const service = heldService();
    service.send(CITY, [school(1), school(2)]);

    const one = await opened(road, service);
    await one.collect();

    const state = JSON.parse((await one.workbook.readState()) ?? '{}');
    await one.workbook.writeState(JSON.stringify({ ...state, consolidated: [{ sheet: 7 }] }));

    const [directory] = await offerRegistries(one.work, 2024);

    expect(directory?.standing).toEqual({ sheet: SHEET, columns: ['shortName', 'level'] });

    service.send(CITY, [school(1, 'Гимназия'), school(2)]);

    // A column that stands on the sheet is kept up, chosen or not.
    expect(await one.collect({ columns: ['level'] })).toMatchObject({
      pulled: 1,
      rows: { updated: 2, added: 0, gone: 0 },
    });
    expect(await one.rows()).toMatchObject([{ 'Краткое название': 'Гимназия' }, { 'Версия сдачи': 2 }]);
  });

  test('a column that the user has taken off the sheet is missed, unless it is no longer chosen', async () => {
    const service = heldService();
    service.send(CITY, [school(1)]);

    const one = await opened(road, service);
    await one.collect();
    await typed(one, HEADINGS, 4, 'Моё');
    service.send(CITY, [school(1, 'Гимназия')]);

    expect(await one.collect()).toMatchObject({ kind: 'broken', why: 'headings', headings: ['Уровень'] });
    expect(await one.collect({ columns: ['shortName'] })).toMatchObject({ kind: 'collected', pulled: 1 });
    expect(await one.rows()).toMatchObject([{ 'Краткое название': 'Гимназия', Моё: 'школа' }]);
  });

  test('a newly chosen column is added, or it is said that this road cannot', async () => {
    const service = heldService();
    service.send(CITY, [{ ...school(1), fullName: 'Школа номер один' }]);

    const one = await opened(road, service);
    await one.collect();

    const report = await one.collect({ columns: ['shortName', 'level', 'fullName'] });

    if (road === 'file') {
      expect(report).toMatchObject({ kind: 'broken', why: 'adding', headings: ['Полное название'] });
      return;
    }
    expect(report).toMatchObject({ kind: 'collected', pulled: 1 });
    expect((await one.rows())[0]).toMatchObject({ 'Полное название': 'Школа номер один' });
  });
});

describe('rows that are gone and that the workbook does not take out', () => {
  test.each([
    ['refuses', () => Promise.reject(new WorkbookFault('unknown', 'InvalidOperation'))],
    ['passes over them', async () => undefined],
  ])('are emptied and marked where it %s', async (_how, removeRows) => {
    const service = heldService();
    service.send(CITY, [school(1), school(2)]);

    const one = inFile(service, { ...fileRoad().workbook, removeRows });
    await one.collect();
    service.send(CITY, [school(2)]);

    expect(await one.collect()).toMatchObject({ goneAs: 'marked', rows: { gone: 1 } });
    expect(await one.rows()).toEqual([
      expect.objectContaining({ 'Код строки': code(1), 'Состояние сдачи': 'строки больше нет' }),
      expect.objectContaining({ 'Код строки': code(2), 'Краткое название': 'СОШ № 2' }),
    ]);
    expect((await one.rows())[0]?.['Краткое название'] ?? null).toBeNull();
  });

  test('end the work where the sheet was changed meanwhile, and are gone after the next time', async () => {
    const service = heldService();
    service.send(CITY, [school(1), school(2)]);

    const faults = [new WorkbookFault('sheetChanged', SHEET)];
    const removeRows = async () => {
      const fault = faults.pop();

      if (fault) throw fault;
    };
    const one = inFile(service, { ...fileRoad().workbook, removeRows });
    await one.collect();
    service.send(CITY, [school(2)]);

    await expect(one.collect()).rejects.toMatchObject({ reason: 'sheetChanged' });
    expect(await one.collect()).toMatchObject({ pulled: 1, rows: { gone: 1 } });
  });
});

describe('takenBelow', () => {
  const TOTALS = [
    [],
    ['Итог', { formula: 'SUBTOTAL(109,Svod[Значение])', value: 7 }],
  ] as const satisfies Grid['cells'];
  const FILLED: Grid['cells'] = [[], [null, { formula: 'IF(A2="","",1)', value: '' }]];
  const UNDER: Grid['cells'] = [...TOTALS, [], ['моё']];

  test.each([
    ['excel', 'a row of totals, which moves down', TOTALS, null],
    ['file', 'a row of totals, which cannot', TOTALS, 1],
    ['excel', 'a formula filled down', FILLED, null],
    ['file', 'a formula filled down', FILLED, null],
    ['excel', 'something below the totals', UNDER, 3],
    ['excel', 'nothing', [], null],
  ] as const)('on the road %s finds %s', async (road, _what, cells, row) => {
    const workbook = { ...fileRoad().workbook, readSheets: async () => [{ ...BLANK, cells }] };

    expect(await takenBelow({ workbook, road }, 'Лист', 1, 9)).toBe(row);
  });
});
