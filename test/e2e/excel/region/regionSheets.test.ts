import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../../shared/regions/municipalityReporters';
import { REGION_SHEETS } from '../../../../shared/sheets/regionSheetKinds';
import { closeExcel, openExcel, sheetOf } from '../../../addin/excel/excelRoad';
import { missing } from '../../../addin/usecases/book';
import { CITY, given, regionAtWork } from '../../../addin/usecases/reports/regionAtWork';
import { sortByColumn } from '../../../excel-host/model/acts/sortByColumn';
import { typeText } from '../../../excel-host/model/acts/typeText';
import { Book } from '../../../excel-host/model/book';
import { readValue } from '../../../excel-host/model/cells/readValue';
import { setSelection } from '../../../excel-host/model/sheets/setSelection';
import type { CellValue } from '../../../excel-host/model/types';
import { type Reporting, reporting } from '../../../functions/usecases/reporting';
import { monitoringBody } from '../../../functions/usecases/sheets';
import { startTestApp, type TestApp } from '../../../functions/usecases/testApp';
import { done } from '../book/user';

const OTHER = '08709000';
const CITY_NAME = municipalityReporters(khabarovsk).find(({ key }) => key === CITY)?.name ?? '';
const NOW = { year: 2024, asOf: null, kinds: REGION_SHEETS } as const;
const LINEAGE = 'Откуда_число';

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);

  for (const [reporter, involved] of [
    [CITY, 150],
    [OTHER, 90],
  ] as const) {
    await svod.push(monitoringBody('municipality', { n_oo: involved }), { template: 'monitoring', reporter });
  }
});

afterAll(() => app.stop());
afterEach(closeExcel);

/** Sends a minute later than everything before. */
async function sendLater(reporter: string, involved: number): Promise<void> {
  app.clock.now = new Date(app.clock.now.getTime() + 60_000);
  const { status } = await svod.push(
    monitoringBody('municipality', { n_oo: involved }),
    { template: 'monitoring', reporter },
    { base: 1 },
  );

  expect(status).toBe(201);
}

async function opened() {
  const { book, port } = await openExcel(new Book('Моё'));
  const reports = await regionAtWork(app, port);
  const rows = (sheet: string): readonly (readonly CellValue[])[] => {
    const { cells } = sheetOf(book, sheet);

    return Array.from({ length: 120 }, (_, row) =>
      Array.from({ length: 40 }, (_, column) =>
        cells.row(row).length === 0 ? null : readValue(book, sheetOf(book, sheet), row, column),
      ),
    );
  };
  const place = (sheet: string, heading: string, start: string) => {
    const read = rows(sheet);
    const top = read.findIndex((cells) => cells.includes(heading));
    const row = read.findIndex((cells, index) => index > top && String(cells[0]).startsWith(start));

    if (top < 0 || row < 0) return missing(`${sheet}: ${heading}, ${start}`);

    return { row, column: (read[top] ?? []).indexOf(heading) };
  };
  const type = (sheet: string, at: { row: number; column: number }, text: string) =>
    done(typeText(book, sheetOf(book, sheet), at.row, at.column, text, true));
  const select = (sheet: string, { row, column }: { row: number; column: number }) =>
    setSelection(book, sheetOf(book, sheet), { top: row, bottom: row, left: column, right: column });
  const explain = () => given((reports.explainSelected ?? missing('a selection'))());
  const value = (sheet: string, { row, column }: { row: number; column: number }) =>
    readValue(book, sheetOf(book, sheet), row, column);

  return { book, reports, rows, place, type, select, explain, value };
}

type Opened = Awaited<ReturnType<typeof opened>>;

/** What the lineage's own formulas come to: of a share its last line, else the total under the heading. */
function totalOf({ rows }: Opened, heading: string): CellValue {
  const read = rows(LINEAGE);
  const share = read.find(([first]) => first === 'Факт, %');
  const total = read.find(([first]) => first === 'Итого') ?? [];
  const column = read.find((cells) => cells.includes(heading))?.indexOf(heading) ?? -1;

  return share?.findLast((cell) => typeof cell === 'number') ?? total[column] ?? null;
}

const UNDER = { Числитель: 'В числителе', Знаменатель: 'В знаменателе', Факт: '' } as const;

describe('the region’s sheets in Excel', () => {
  it('keep notes with their rows when the table was sorted and drawn again', async () => {
    const { book, reports, place, type, value } = await opened();

    await given(reports.drawRegion(NOW));
    type('Достижение', place('Достижение', 'Комментарий', 'K4'), 'уточнить у районов');
    type('Рекомендации', place('Рекомендации', 'Решение', CITY_NAME), 'поручить');

    const target = place('Достижение', 'Код', 'K2');

    done(sortByColumn(book, sheetOf(book, 'Достижение'), target.row, target.column, true));
    await sendLater(OTHER, 91);
    await given(reports.drawRegion(NOW));

    expect(value('Достижение', place('Достижение', 'Комментарий', 'K4'))).toBe('уточнить у районов');
    expect(value('Рекомендации', place('Рекомендации', 'Решение', CITY_NAME))).toBe('поручить');
  });

  it('say of a selected cell where its number comes from, wherever it was sorted to', async () => {
    const excel = await opened();
    const { book, reports, place, select, explain, value } = excel;

    await given(reports.drawRegion(NOW));

    const first = place('Достижение', 'Код', 'K2');

    done(sortByColumn(book, sheetOf(book, 'Достижение'), first.row, first.column, true));
    // Sent after the sheet was drawn: the number is explained as it stands there.
    await sendLater(CITY, 5);

    for (const heading of ['Числитель', 'Знаменатель', 'Факт'] as const) {
      const at = place('Достижение', heading, 'K2');

      select('Достижение', at);

      expect(await explain()).toMatchObject({ kind: 'drawn', differs: false });
      expect(totalOf(excel, UNDER[heading])).toBeCloseTo(Number(value('Достижение', at)), 9);
    }

    const onMap = place('Карта', 'K2', CITY_NAME);

    select('Карта', onMap);

    expect(await explain()).toMatchObject({
      kind: 'drawn',
      drawn: { reporter: CITY_NAME, total: 75 },
    });
    expect(totalOf(excel, '')).toBe(75);
  });

  it('say plainly why a cell is not explained', async () => {
    const { book, reports, place, select, explain, type } = await opened();

    select('Моё', { row: 0, column: 0 });
    type('Моё', { row: 0, column: 0 }, 'текст');
    expect(await explain()).toEqual({ kind: 'refused', reason: 'otherSheet' });

    await given(reports.drawRegion({ ...NOW, kinds: ['attainment'] }));
    select('Достижение', place('Достижение', 'Цель', 'K2'));
    expect(await explain()).toEqual({ kind: 'refused', reason: 'noNumber' });

    const at = place('Достижение', 'Числитель', 'K2');

    setSelection(book, sheetOf(book, 'Достижение'), { top: at.row, bottom: at.row + 1, left: 4, right: 6 });
    expect(await explain()).toEqual({ kind: 'refused', reason: 'selectOne' });

    type('Достижение', at, '1000000');
    select('Достижение', at);
    expect(await explain()).toMatchObject({ kind: 'drawn', differs: true });
  });
});
