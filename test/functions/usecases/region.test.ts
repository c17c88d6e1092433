import { askedBesides, countingStore } from '../storage/countingStore';
import { type Reporting, reporting } from './reporting';
import { bodyOf, code, monitoringBody } from './sheets';
import { startTestApp, type TestApp } from './testApp';

const COLLEGE = code(5, 'k');
const MUNICIPALITIES = 19;
/** Templates a municipality owes; the region owes two of them, a college three. */
const OWED = 4;

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);

  await svod.push(
    bodyOf('organisations', [{ rowCode: COLLEGE, level: 'college', shortName: 'Тестовый колледж' }]),
    {
      reporter: 'region',
    },
  );
  await svod.push(monitoringBody('municipality', { n_oo: 150 }), {
    template: 'monitoring',
    reporter: '08603000',
  });
  await svod.push(monitoringBody('municipality', { n_oo: 50, d_oo: 300 }), {
    template: 'monitoring',
    reporter: '08606000',
  });
  await svod.push(monitoringBody('municipality', { n_oo: 10 }), {
    template: 'monitoring',
    reporter: '08603000',
    year: 2023,
  });
});

afterAll(() => app.stop());

async function read(name: 'readLedger' | 'readAttainment', key: string, year = '2024') {
  return app.call(name, { key, params: { region: 'khabarovsk', year } });
}

describe('the ledger', () => {
  test('expects everybody, with the organisations of the region’s own directory', async () => {
    const { json } = await read('readLedger', await app.keyOf('analyst'));

    expect(json.reporters).toHaveLength(1 + MUNICIPALITIES + 1);
    expect(json.reporters.at(-1)).toEqual({ key: COLLEGE, kind: 'organisation', name: 'Тестовый колледж' });
    expect([json.expected, json.received]).toEqual([2 + MUNICIPALITIES * OWED + 3, 3]);
  });

  test('shows a reporting member the own part only', async () => {
    const { json } = await read('readLedger', await app.keyOf('reporter', ['08603000']));

    expect(json.reporters.map(({ key }: { key: string }) => key)).toEqual(['08603000']);
    expect([json.expected, json.received, json.unexpected]).toEqual([OWED, 1, 0]);
    expect(JSON.stringify(json)).not.toContain('08606000');
  });

  test('tells what is overdue by the local day of the region', async () => {
    const key = await app.keyOf('reporter', ['08609000']);
    const began = app.clock.now;
    const stateAt = async (instant: string) => {
      app.clock.now = new Date(instant);
      const { json } = await read('readLedger', key);

      return json.entries.find(({ template }: { template: string }) => template === 'monitoring').state;
    };

    // Due on 1 December 2024; Khabarovsk is ten hours ahead.
    const states = [await stateAt('2024-12-01T13:59:59Z'), await stateAt('2024-12-01T14:00:00Z')];
    app.clock.now = began;

    expect(states).toEqual(['missing', 'overdue']);
  });
});

describe('attainment', () => {
  test('divides sums by sums over those that gave both numbers', async () => {
    const { json } = await read('readAttainment', await app.keyOf('operator'));
    const school = json.indicators.find(({ indicator }: { indicator: string }) => indicator === 'K2');

    expect(school).toMatchObject({ numerator: 200, denominator: 500, value: 40, state: 'incomplete' });
    expect(school.coverage).toMatchObject({ expected: MUNICIPALITIES, received: 2 });
    expect(school.receipts).toEqual([
      'khabarovsk.2024.monitoring.08603000.1',
      'khabarovsk.2024.monitoring.08606000.1',
    ]);
  });

  test('of another year stands on that year’s submissions', async () => {
    const { json } = await read('readAttainment', await app.keyOf('operator'), '2023');

    expect(json.indicators[1]).toMatchObject({ numerator: 10, denominator: 200 });
  });

  test.each(['2019', '2025'])('of %s, which the region does not collect, is unknown', async (year) => {
    const { status, json } = await read('readAttainment', await app.keyOf('operator'), year);

    expect([status, json.code]).toEqual([404, 'yearUnknown']);
  });

  test('has the share of the year before beside it', async () => {
    const { json } = await read('readAttainment', await app.keyOf('operator'));
    const now = json.indicators.find(({ indicator }: { indicator: string }) => indicator === 'K2');
    const { json: earlier } = await read('readAttainment', await app.keyOf('operator'), '2023');
    const before = earlier.indicators.find(({ indicator }: { indicator: string }) => indicator === 'K2');

    expect([now.value, now.previous]).toEqual([40, 5]);
    expect([before.value, before.previous]).toEqual([5, null]);
  });

  test('asks the store for one range a template, record and year, however many revisions there are', async () => {
    const store = countingStore(app.store);
    const counted = app.with({ store });
    const key = await app.keyOf('operator');
    const ask = async () => {
      store.asked.length = 0;
      await counted.call('readAttainment', { key, params: { region: 'khabarovsk', year: '2022' } });

      return askedBesides(store).map((line) => line.split(' ')[0]);
    };
    const at = { template: 'monitoring', reporter: '08612000', year: 2022 } as const;

    const before = await ask();

    for (let revision = 0; revision < 5; revision += 1) {
      await svod.push(monitoringBody('municipality', { n_oo: revision }), at, { base: revision });
    }

    // Monitoring, partners and what was frozen and changed, of 2022 and 2021.
    expect(before.filter((kind) => kind === 'range')).toHaveLength(6);
    // Two directories, and what is settled and granted: sheets of settings, not of reporters.
    expect(before.filter((kind) => kind === 'get')).toHaveLength(11);
    expect((await ask()).toSorted()).toEqual(before.toSorted());
  });

  test('of the first year asks for no year before', async () => {
    const store = countingStore(app.store);

    await app.with({ store }).call('readAttainment', {
      key: await app.keyOf('operator'),
      params: { region: 'khabarovsk', year: '2020' },
    });

    expect(store.asked.filter((line) => line.startsWith('range'))).toHaveLength(3);
  });
});

describe('an organisation that reports itself', () => {
  const at = { template: 'mentees', reporter: COLLEGE } as const;
  const body = bodyOf('mentees', [{ organisation: COLLEGE, category: 'student', ageBand: '15-17' }]);

  test('sends once the region’s directory lists it', async () => {
    expect((await svod.push(body, at)).status).toBe(201);
    expect((await svod.push(body, { ...at, reporter: code(6, 'k') })).json.code).toBe('reporterUnknown');
  });

  test('sends nothing in a year whose directory does not list it', async () => {
    expect((await svod.push(body, { ...at, year: 2023 })).json.code).toBe('reporterUnknown');
  });

  test('does not keep a directory of its own', async () => {
    const directory = bodyOf('organisations', [{}]);

    expect((await svod.push(directory, { reporter: COLLEGE })).json.code).toBe('templateNotOwed');
  });
});

describe('the session', () => {
  test('names the reporters a member sends for, and the years that are open', async () => {
    const key = await app.keyOf('reporter', ['08701000', COLLEGE, code(9, 'k')]);
    const { json } = await app.call('session', { key });

    expect(json).toMatchObject({
      region: 'khabarovsk',
      role: 'reporter',
      openYears: [2020, 2021, 2022, 2023, 2024],
    });
    expect(json.reporters).toEqual([
      { key: '08701000', kind: 'municipality', name: 'городской округ город Хабаровск' },
      { key: COLLEGE, kind: 'organisation', name: 'Тестовый колледж', level: 'college' },
    ]);
  });

  test('of an operator names the region itself, that of an analyst nobody', async () => {
    const operator = await app.call('session', { key: await app.keyOf('operator') });
    const analyst = await app.call('session', { key: await app.keyOf('analyst') });

    expect(operator.json.reporters).toMatchObject([{ key: 'region', kind: 'region' }]);
    expect(analyst.json.reporters).toEqual([]);
  });
});
