import { fileRoad } from '../../../../addin/src/file/fileRoad';
import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import { newCode } from '../../../../shared/columns/code';
import { REGION_SHEETS } from '../../../../shared/sheets/regionSheetKinds';
import { readWorkbook } from '../../../../shared/xlsx/readWorkbook';
import { reporting } from '../../../functions/usecases/reporting';
import { settingBody } from '../../../functions/usecases/settings/settingBody';
import { monitoringBody } from '../../../functions/usecases/sheets';
import { startTestApp, type TestApp } from '../../../functions/usecases/testApp';
import { CITY, given, regionAtWork } from './regionAtWork';

const YEAR = { region: 'khabarovsk', year: '2024' };
const [OTHER, SMALL] = ['08709000', '08603000'] as const;
const NOW = { year: 2024, asOf: null, kinds: REGION_SHEETS } as const;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();

  const svod = reporting(app);
  const push = (reporter: string, values: Readonly<Record<string, number>>) =>
    svod.push(monitoringBody('municipality', values), { template: 'monitoring', reporter });

  await push(CITY, { n_oo: 50 });
  await push(OTHER, { n_oo: 40 });
  await push(SMALL, { n_oo: 3, d_oo: 150 });
});

afterAll(() => app.stop());

async function rowOf(workbook: WorkbookPort, sheet: string, start: string) {
  const [grid] = await workbook.readSheets([sheet]);

  return grid?.cells.find(([first]) => String(first).startsWith(start)) ?? [];
}

describe('an analyst’s pane', () => {
  it('draws nothing before there is a release', async () => {
    const { workbook } = fileRoad();
    const reports = await regionAtWork(app, workbook, 'analyst');

    expect(await reports.drawRegion(NOW)).toMatchObject({ ok: false });
    expect(await workbook.listSheets()).toEqual([]);
  });

  it('draws the sheets of the release: true sums, and no cell of who is merged', async () => {
    const key = await app.keyOf('operator');
    const { workbook } = fileRoad();
    const reports = await regionAtWork(app, workbook, 'analyst');

    await app.call('putRelease', { key, params: { ...YEAR, release: newCode() } });
    const { sheets } = await given(reports.drawRegion(NOW));

    expect(sheets).toEqual([
      'Достижение',
      'Охват',
      'Карта',
      'Кто_сдал',
      'Календарь',
      'Исполнение',
      'Квитанции',
    ]);
    expect(await rowOf(workbook, 'Достижение', 'K2')).toEqual(expect.arrayContaining([93, 550]));

    const [other, ...hidden] = await Promise.all(
      ['городской округ город Комсомольск', 'городской округ город Хабаровск', 'Амурский'].map((name) =>
        rowOf(workbook, 'Карта', name),
      ),
    );

    expect(other).toContain(20);
    for (const row of hidden) expect(row.join(' ')).toContain('скрыто');
  });
});

describe('a release', () => {
  it('is drawn with the targets that were settled when it was made, on both roads', async () => {
    const svod = reporting(app);
    const { workbook } = fileRoad();
    const reports = await regionAtWork(app, workbook, 'analyst');
    const workbookOf = async () => {
      const { bytes } = await app.call('readAttainmentWorkbook', {
        key: await app.keyOf('analyst'),
        params: YEAR,
      });

      return JSON.stringify(await readWorkbook(bytes));
    };
    const [drawn, file] = [await given(reports.drawRegion(NOW)), await workbookOf()];
    const footer = async () => JSON.stringify(await workbook.readSheets(['Достижение']));
    const before = await footer();

    app.clock.now = new Date('2024-11-26T03:00:00.000Z');
    const { status } = await svod.push(
      settingBody('targets', { target_K2: { value: 75, basis: 'Приказ министерства от 12.02.2024 № 15' } }),
      { template: 'targets', reporter: 'region' },
    );

    expect(status).toBe(201);
    expect(await given(reports.drawRegion(NOW))).toEqual(drawn);
    expect(await footer()).toBe(before);
    expect(await workbookOf()).toBe(file);
    expect(file).not.toContain('Приказ министерства от 12.02.2024');
  });
});
