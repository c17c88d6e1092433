import { writeFrozenList } from '../../../functions/src/storage/writeFrozenList';
import { regionYear } from '../../../functions/src/usecases/regionYear';
import type { IndicatorAttainment } from '../../../shared/measures/attainmentResult';
import { khabarovsk } from '../../../shared/regions/khabarovsk';
import { type Reporting, reporting } from './reporting';
import { bodyOf, code, monitoringBody } from './sheets';
import { startTestApp, type TestApp } from './testApp';
import { type Years, yearsOf } from './years';

const LEAVER = code(1, 'k');
const JOINER = code(2, 'k');
const CITY = '08701000';
const EXEMPT = '08603000';
const MUNICIPALITIES = 19;

let app: TestApp;
let svod: Reporting;
let years: Years;

const directoryOf = (college: string) =>
  bodyOf('organisations', [{ rowCode: college, level: 'college', shortName: `Колледж ${college}` }]);

/** No more mentees of any form than are involved in all. */
const collegeBody = (involved: number) =>
  monitoringBody('organisation', {
    ...Object.fromEntries(khabarovsk.mentoringForms.map(({ key }) => [`f_${key}_mentees`, 1])),
    n_spo: involved,
  });

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
  years = yearsOf(app);

  for (const year of [2023, 2024]) {
    await svod.push(directoryOf(LEAVER), { reporter: 'region', year });
    await svod.push(collegeBody(100), { template: 'monitoring', reporter: LEAVER, year });
    await years.freeze(year);
    await svod.push(directoryOf(JOINER), { reporter: 'region', year }, { base: 1 });
    const { status } = await svod.push(collegeBody(60), { template: 'monitoring', reporter: JOINER, year });

    expect(status).toBe(201);
  }
});

afterAll(() => app.stop());

/** K6 is what colleges are asked for besides municipalities. */
async function k6(): Promise<IndicatorAttainment | undefined> {
  const key = await app.keyOf('operator');
  const { json } = await app.call('readAttainment', { key, params: { region: 'khabarovsk', year: '2024' } });
  const found: readonly IndicatorAttainment[] = json.indicators;

  return found.find(({ indicator }) => indicator === 'K6');
}

describe('attainment of a frozen year', () => {
  test('stands on who is in the list, and not on who has joined since', async () => {
    const found = await k6();

    expect(found).toMatchObject({ numerator: 100, denominator: 200, previous: 50 });
    expect(found?.coverage).toMatchObject({ expected: MUNICIPALITIES + 1, received: 1 });
    expect(found?.receipts).toEqual([`khabarovsk.2024.monitoring.${LEAVER}.1`]);
  });

  test('does not wait for who is exempt', async () => {
    const exemption = {
      kind: 'exemption',
      reporter: EXEMPT,
      template: 'monitoring',
      reason: 'Паводок',
    } as const;
    const { json } = await years.change(2024, exemption);
    const exempted = await k6();
    await years.change(2024, { kind: 'withdrawal', event: json.id, reason: 'Ошибка' });

    expect(exempted?.coverage.expected).toBe(MUNICIPALITIES);
    expect(exempted?.reporters.map(({ reporter }) => reporter)).not.toContain(EXEMPT);
    expect((await k6())?.coverage.expected).toBe(MUNICIPALITIES + 1);
  });

  test('waits for who is exempt from another template only', async () => {
    await years.change(2024, { kind: 'exemption', reporter: CITY, template: 'mentors', reason: 'Паводок' });

    expect((await k6())?.coverage.expected).toBe(MUNICIPALITIES + 1);
  });

  test('counts what was sent in spite of an exemption', async () => {
    const reporter = '08606000';
    await svod.push(monitoringBody('municipality'), { template: 'monitoring', reporter });
    await years.change(2024, { kind: 'exemption', reporter, template: null, reason: 'Паводок' });

    expect(await k6()).toMatchObject({ numerator: 200, coverage: { received: 2 } });
  });
});

describe('a frozen year', () => {
  test('names who is in the list and, after them, who has joined', async () => {
    const { reporters, ledger } = await regionYear(app.store, khabarovsk, 2024, app.clock.now);
    const keys = reporters.map(({ key }) => key);

    expect(keys.slice(-2)).toEqual([LEAVER, JOINER]);
    expect(keys).toHaveLength(ledger.reporters.length + ledger.unlisted.length);
    expect(reporters.at(-2)).not.toHaveProperty('owes');
  });

  test.each([
    ['left', LEAVER],
    ['joined', JOINER],
  ])('has a report for who has %s since', async (_what, reporter) => {
    const { status } = await app.call('readReporterReport', {
      key: await app.keyOf('reporter', [reporter]),
      params: { region: 'khabarovsk', year: '2024', reporter },
    });

    expect(status).toBe(200);
  });

  test('has its frozen days in the calendar, also when the profile names others', async () => {
    const frozenAt = '2022-01-10T00:00:00.000Z';
    const params = { region: 'khabarovsk', year: 2022 };
    await writeFrozenList(app.store, params, { frozenAt, due: { mentors: '2022-11-11' }, reporters: [] });
    const { json } = await app.call('readCalendar', {
      key: await app.keyOf('analyst'),
      params: { ...params, year: '2022' },
    });
    const dayOf = (wanted: string) =>
      json.deadlines.find(({ template }: { template: string }) => template === wanted);

    expect(dayOf('mentors')).toMatchObject({ day: '2022-11-11', extended: false });
    expect(dayOf('mentees')).toMatchObject({ day: '2022-11-30', extended: false });
  });
});
