import { fileRoad } from '../../../../addin/src/file/fileRoad';
import type { WorkbookPort } from '../../../../addin/src/ports/workbook';
import { REGION_SHEETS } from '../../../../shared/sheets/regionSheetKinds';
import { type Reporting, reporting } from '../../../functions/usecases/reporting';
import { settingBody } from '../../../functions/usecases/settings/settingBody';
import { monitoringBody } from '../../../functions/usecases/sheets';
import { startTestApp, type TestApp } from '../../../functions/usecases/testApp';
import { CITY, given, regionAtWork } from './regionAtWork';

const NOW = { year: 2024, asOf: null, kinds: REGION_SHEETS } as const;

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
  await svod.push(monitoringBody('municipality', { n_oo: 150 }), { template: 'monitoring', reporter: CITY });
});

afterAll(() => app.stop());

/** The texts and numbers of a sheet, a row each. */
async function rowsOf(workbook: WorkbookPort, sheet: string) {
  const [grid] = await workbook.readSheets([sheet]);

  return grid?.cells ?? [];
}

async function placeOf(workbook: WorkbookPort, sheet: string, heading: string, start: string) {
  const rows = await rowsOf(workbook, sheet);
  const top = rows.findIndex((cells) => cells.includes(heading));
  const row = rows.findIndex((cells, index) => index > top && String(cells[0]).startsWith(start));

  return { row, column: rows[top]?.indexOf(heading) ?? -1 };
}

async function write(
  workbook: WorkbookPort,
  sheet: string,
  { row, column }: { row: number; column: number },
  text: string,
) {
  await workbook.writeColumns(sheet, [{ column, top: row, values: [text] }]);
}

describe('the region’s sheets in a file', () => {
  it('are all drawn, or only those that are wanted', async () => {
    const { workbook } = fileRoad();
    const reports = await regionAtWork(app, workbook);
    const some = await given(reports.drawRegion({ ...NOW, kinds: ['attainment', 'trend'] }));
    const all = await given(reports.drawRegion(NOW));

    expect(some.sheets).toEqual(['Достижение', 'Динамика']);
    expect(all.sheets).toEqual([
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
    ]);
    expect((await workbook.listSheets()).map(({ name }) => name).sort()).toEqual([...all.sheets].sort());
  });

  it('keep what was written beside their rows and in a report’s text', async () => {
    const { workbook } = fileRoad();
    const reports = await regionAtWork(app, workbook);

    await given(reports.drawRegion(NOW));
    await write(
      workbook,
      'Достижение',
      await placeOf(workbook, 'Достижение', 'Комментарий', 'K4'),
      'уточнить',
    );
    await write(
      workbook,
      'АналитическийОтчёт',
      await placeOf(workbook, 'АналитическийОтчёт', 'Что установлено', '1.1'),
      'Моя правка',
    );
    await write(
      workbook,
      'АналитическийОтчёт',
      await placeOf(workbook, 'АналитическийОтчёт', 'Комментарий', '1.2'),
      'важно',
    );

    for (let time = 0; time < 3; time += 1) await given(reports.drawRegion(NOW));

    const indicators = await rowsOf(workbook, 'Достижение');
    const report = (await rowsOf(workbook, 'АналитическийОтчёт')).flat();

    expect(indicators.find(([key]) => key === 'K4')).toContain('уточнить');
    expect(report.filter((cell) => cell === 'Моя правка')).toHaveLength(1);
    expect(report.filter((cell) => cell === 'важно')).toHaveLength(1);
    expect(report.filter((cell) => cell === 'Правки в прежнем тексте')).toHaveLength(1);
  });

  it('as of an instant have its numbers, and a number is explained as of then', async () => {
    const { workbook } = fileRoad();
    const reports = await regionAtWork(app, workbook);
    const asOf = app.clock.now.toISOString();

    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    await svod.push(
      monitoringBody('municipality', { n_oo: 10 }),
      { template: 'monitoring', reporter: CITY },
      { base: 1 },
    );

    const target = { kind: 'indicator', key: 'K2', part: 'value', reporter: null } as const;
    const [then, now] = [
      await given(reports.explain({ year: 2024, asOf, target })),
      await given(reports.explain({ year: 2024, asOf: null, target })),
    ];

    expect((await given(reports.drawRegion({ ...NOW, asOf }))).asOf).toBe(asOf);
    expect([then?.total, now?.total]).toEqual([75, 5]);
    expect((await rowsOf(workbook, 'Откуда_число')).flat()).toContain(`khabarovsk.2024.monitoring.${CITY}.2`);
  });

  it('as of an instant are of the region as it was settled then', async () => {
    const wanted = { ...NOW, asOf: app.clock.now.toISOString(), kinds: ['calendar'] } as const;
    const drawn = async (asOf: string | null) => {
      const { workbook } = fileRoad();
      const reports = await regionAtWork(app, workbook);

      await given(reports.drawRegion({ ...wanted, asOf }));

      return rowsOf(workbook, 'Календарь');
    };
    const before = await drawn(null);

    app.clock.now = new Date(app.clock.now.getTime() + 60_000);
    const { status } = await svod.push(
      settingBody('deadlines', { due_mentors: { due: '2024-12-15', basis: 'Приказ от 12.02.2024 № 15' } }),
      { template: 'deadlines', reporter: 'region' },
    );

    expect(status).toBe(201);
    expect(await drawn(wanted.asOf)).toEqual(before);
    expect(await drawn(null)).not.toEqual(before);
  });

  it('are not for who only reports', async () => {
    const reports = await regionAtWork(app, fileRoad().workbook, 'reporter');

    expect(await reports.drawRegion(NOW)).toMatchObject({ ok: false, problem: { kind: 'refused' } });
    expect(reports.explainSelected).toBeNull();
  });

  it('given up draw nothing', async () => {
    const { workbook } = fileRoad();
    const reports = await regionAtWork(app, workbook);
    const ended = await reports.drawRegion(NOW, { signal: AbortSignal.abort() });

    expect(ended).toEqual({ ok: false, problem: { kind: 'cancelled' } });
    expect(await workbook.listSheets()).toEqual([]);
  });
});

describe('one’s own report', () => {
  it('is drawn into the workbook and keeps what was written in it', async () => {
    const { workbook } = fileRoad();
    const reports = await regionAtWork(app, workbook, 'reporter');
    const wanted = { year: 2024, reporter: CITY };
    const { sheets } = await given(reports.drawReport(wanted));
    const [report = ''] = sheets;

    await write(workbook, report, await placeOf(workbook, report, 'Комментарий', '1.1'), 'проверено');
    await given(reports.drawReport(wanted));

    expect(report).toBe('ИтоговыйОтчёт');
    expect((await rowsOf(workbook, report)).flat().filter((cell) => cell === 'проверено')).toHaveLength(1);
  });

  it('takes no note that was written to another’s', async () => {
    const { workbook } = fileRoad();
    const reports = await regionAtWork(app, workbook);
    const notesOf = async (reporter: string) => {
      const { sheets } = await given(reports.drawReport({ year: 2024, reporter }));
      const rows = await rowsOf(workbook, sheets[0] ?? '');

      return rows.filter((cells) => cells.includes('проверено')).map(([first]) => String(first));
    };

    expect(await notesOf(CITY)).toEqual([]);

    const place = await placeOf(workbook, 'ИтоговыйОтчёт', 'Комментарий', '1.1');

    await write(workbook, 'ИтоговыйОтчёт', place, 'проверено');

    const [kept] = await notesOf('08709000');

    expect(kept).toMatch(new RegExp(`· 2024 ${CITY}$`));
    expect((await notesOf(CITY))[0]).toMatch(/^1\.1/);
  });

  it('of somebody else is refused', async () => {
    const reports = await regionAtWork(app, fileRoad().workbook, 'reporter');

    expect(await reports.drawReport({ year: 2024, reporter: '08709000' })).toMatchObject({
      ok: false,
      problem: { kind: 'refused', error: { code: 'otherReporter' } },
    });
  });
});
