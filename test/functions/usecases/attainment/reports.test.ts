import { readReporterSheets } from '../../../../shared/contract/readReporterSheets';
import { trendSchema } from '../../../../shared/contract/readTrend';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { openYears } from '../../../../shared/regions/openYears';
import { countingStore } from '../../storage/countingStore';
import { type Reporting, reporting } from '../reporting';
import { monitoringBody } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';

const CITY = '08701000';
const OTHER = '08709000';

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);

  for (const [year, involved] of [
    [2022, 20],
    [2024, 150],
  ] as const) {
    await svod.push(monitoringBody('municipality', { n_oo: involved }), {
      template: 'monitoring',
      reporter: CITY,
      year,
    });
  }
  await svod.push(monitoringBody('municipality', { n_oo: 199 }), { template: 'monitoring', reporter: OTHER });
});

afterAll(() => app.stop());

describe('the trend', () => {
  const ask = async (store = app.store) => {
    const key = await app.keyOf('operator');

    return app.with({ store }).call('readTrend', { key, params: { region: 'khabarovsk' } });
  };

  test('has every year of the programme, and nothing where nothing was said', async () => {
    const { years } = trendSchema.parse((await ask()).json);
    const k2 = years.map(({ year, indicators }) => {
      const { target, value } = indicators.find(({ indicator }) => indicator === 'K2') ?? {};

      return [year, target, value];
    });

    expect(years.map(({ year }) => year)).toEqual(openYears(khabarovsk));
    expect(k2).toEqual([
      [2020, 10, null],
      [2021, null, null],
      [2022, null, 10],
      [2023, null, null],
      [2024, 70, 87.25],
    ]);
  });

  test('is one range of heads a template and year', async () => {
    const store = countingStore(app.store);

    await ask(store);

    const heads = store.asked.filter((line) => line.includes('head:') && line.startsWith('range'));

    expect(heads.length).toBeLessThanOrEqual(2 * openYears(khabarovsk).length);
  });
});

describe('a reporter’s report as sheets', () => {
  const ask = async (reporter: string, role: 'reporter' | 'operator' = 'reporter') =>
    app.call('readReporterSheets', {
      key: await app.keyOf(role, role === 'reporter' ? [CITY] : []),
      params: { region: 'khabarovsk', year: '2024', reporter },
    });

  test('is drawn of one’s own numbers only, and fits the strict schema', async () => {
    const { status, json } = await ask(CITY);
    const { sheets, asOf } = readReporterSheets.responses[200].schema.parse(json);

    expect([status, asOf]).toEqual([200, app.clock.now.toISOString()]);
    expect(sheets.map(({ name }) => name)).toEqual(expect.arrayContaining(['ИтоговыйОтчёт']));
    expect(sheets.some(({ name }) => name.startsWith('Динамика_'))).toBe(true);
    expect(JSON.stringify(sheets)).not.toContain(`monitoring.${OTHER}`);
  });

  test('of another reporter is refused, and an unknown one is unknown', async () => {
    expect([(await ask(OTHER)).status, (await ask('99999999', 'operator')).status]).toEqual([403, 404]);
  });
});
