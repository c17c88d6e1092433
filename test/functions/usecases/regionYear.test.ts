import { regionYear } from '../../../functions/src/usecases/regionYear';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { municipalityReporters } from '../../../shared/regions/municipalityReporters';
import { attainmentWorkbook } from '../../../shared/sheets/attainmentWorkbook';
import { countingStore } from '../storage/countingStore';
import { type Reporting, reporting } from './reporting';
import { bodyOf, code, monitoringBody } from './sheets';
import { startTestApp, type TestApp } from './testApp';

const COLLEGE = code(5, 'k');
const NOW = new Date('2024-12-01T14:30:00.000Z');

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);

  const at = { template: 'monitoring', reporter: '08603000' } as const;

  await svod.push(bodyOf('organisations', [{ rowCode: COLLEGE, level: 'college', shortName: 'Колледж' }]), {
    reporter: 'region',
  });
  await svod.push(monitoringBody('municipality', { n_oo: 150 }), at);
  await svod.push(monitoringBody('municipality', { n_oo: 40 }), { ...at, year: 2023 });
});

afterAll(() => app.stop());

describe('a region’s year', () => {
  test('has attainment and ledger of the same heads and instant, by the region’s local day', async () => {
    const year = await regionYear(app.store, khabarovsk, 2024, NOW);
    const monitoring = year.heads.filter(({ template }) => template === 'monitoring');

    expect([year.asOf, year.today]).toEqual([NOW.toISOString(), '2024-12-02']);
    expect([year.attainment.asOf, year.ledger.asOf]).toEqual([year.asOf, year.asOf]);
    expect(year.attainment.indicators[1]?.receipts).toEqual(monitoring.map(({ receipt }) => receipt));
    expect(year.ledger.received).toBe(year.heads.length);
  });

  test('expects the region, its municipalities and the organisations of its directory', async () => {
    const { reporters } = await regionYear(app.store, khabarovsk, 2024, NOW);

    expect(reporters.map(({ key }) => key)).toEqual([
      'region',
      ...municipalityReporters(khabarovsk).map(({ key }) => key),
      COLLEGE,
    ]);
  });

  test('stands beside the year before', async () => {
    const { previous, attainment } = await regionYear(app.store, khabarovsk, 2024, NOW);

    expect(previous.map(({ reporter, template }) => [reporter, template])).toEqual([
      ['08603000', 'monitoring'],
    ]);
    expect(attainment.indicators[1]).toMatchObject({ indicator: 'K2', numerator: 150, previous: 20 });
  });

  test('is one range a template and year and one of each year’s own record', async () => {
    const store = countingStore(app.store);

    await regionYear(store, khabarovsk, 2024, NOW);

    const ranges = store.asked.filter((line) => line.startsWith('range'));

    expect(ranges).toHaveLength(2 * (khabarovsk.calendar.length + 1));
    // What was granted by a sheet: a point read for each of the two that can.
    expect(store.asked).toHaveLength(ranges.length + 2 * 2);
  });

  test('that is the first of the region has nothing before it', async () => {
    const store = countingStore(app.store);
    const { previous } = await regionYear(store, khabarovsk, khabarovsk.period.from, NOW);

    expect(previous).toEqual([]);
    expect(store.asked).toHaveLength(khabarovsk.calendar.length + 1 + 2);
  });

  test('is what the workbook is drawn from', async () => {
    const sheets = attainmentWorkbook(await regionYear(app.store, khabarovsk, 2024, NOW), 'operator');

    expect(sheets.map(({ name }) => name)).toEqual(
      expect.arrayContaining(['Достижение', 'Охват', 'Карта', 'Кто_сдал', 'Квитанции']),
    );
  });
});
