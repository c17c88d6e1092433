import { newCode } from '../../../../shared/columns/code';
import type { OperationName } from '../../../../shared/contract/contract';
import { countingStore } from '../../storage/countingStore';
import { type Reporting, reporting } from '../reporting';
import { settingBody } from '../settings/settingBody';
import { bodyOf, code, monitoringBody } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';
import { type Years, yearsOf } from '../years';

const CITY = '08701000';
const OTHER = '08709000';
const SILENT = '08603000';
const COLLEGE = code(1, 'k');
const READINGS = [
  'readRegionYear',
  'readAttainment',
  'readTrend',
] as const satisfies readonly OperationName[];

let app: TestApp;
let svod: Reporting;
let years: Years;

/** Accepts or reopens the city's monitoring of 2024. */
async function review(body: object): Promise<number> {
  const params = {
    region: 'khabarovsk',
    year: '2024',
    template: 'monitoring',
    reporter: CITY,
    event: newCode(),
  };
  const { status } = await app.call('putReviewMove', { key: await app.keyOf('operator'), params, body });

  return status;
}
let asOf = '';
const before = new Map<string, Buffer>();

const monitoring = (reporter: string, year = 2024) => ({ template: 'monitoring', reporter, year }) as const;
const directory = { reporter: 'region' } as const;

async function read(name: OperationName, query = '') {
  const params = { region: 'khabarovsk', year: '2024' };

  return app.call(name, { key: await app.keyOf('operator'), params, query });
}

function later(): void {
  app.clock.now = new Date(app.clock.now.getTime() + 60_000);
}

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
  years = yearsOf(app);

  await svod.push(monitoringBody('municipality', { n_oo: 150 }), monitoring(CITY));
  await svod.push(monitoringBody('municipality', { n_oo: 60 }), monitoring(CITY, 2023));
  await svod.push(bodyOf('organisations', [{ rowCode: code(9, 'c'), level: 'college' }]), directory);
  later();
  await svod.push(monitoringBody('municipality', { n_oo: 120 }), monitoring(CITY), { base: 1 });
  await years.freeze(2023);
  later();
  expect(await review({ kind: 'accept', revision: 2 })).toBe(201);
  later();
  asOf = app.clock.now.toISOString();

  for (const name of READINGS) before.set(name, (await read(name)).bytes);

  later();
  // Everything that can happen to a year.
  expect(await review({ kind: 'reopen', reason: 'Ошибка в числах' })).toBe(201);
  await svod.push(monitoringBody('municipality', { n_oo: 10 }), monitoring(CITY), { base: 2 });
  await svod.push(monitoringBody('municipality', { n_oo: 11 }), monitoring(CITY), { base: 3 });
  await svod.push(monitoringBody('municipality'), monitoring(OTHER));
  await svod.push(monitoringBody('municipality', { n_oo: 70 }), monitoring(CITY, 2023), { base: 1 });
  await svod.push(bodyOf('organisations', [{ rowCode: COLLEGE, level: 'college' }]), directory, { base: 1 });
  const settled = await svod.push(
    settingBody('targets', { target_K2: { value: 75, basis: 'Приказ министерства от 12.02.2024 № 15' } }),
    { template: 'targets', reporter: 'region' },
  );

  expect(settled.status).toBe(201);
  later();
  await years.freeze(2024);
  await years.change(2024, { kind: 'exemption', reporter: SILENT, template: null, reason: 'Нет школ' });
  await years.change(2023, {
    kind: 'extension',
    reporter: CITY,
    template: 'monitoring',
    due: '2025-02-01',
    reason: 'Болезнь',
  });
  await years.change(2023, { kind: 'closing', reason: 'Сроки вышли' });
  later();
});

afterAll(() => app.stop());

describe('a reading as of an instant', () => {
  test.each(READINGS)(
    '%s gives the same bytes, whatever was sent, exempted, opened or closed since',
    async (name) => {
      const now = await read(name);
      const again = await read(name, `?asOf=${asOf}`);

      expect(again.status).toBe(200);
      expect(now.bytes.equals(before.get(name) ?? Buffer.of())).toBe(false);
      expect(again.bytes.toString()).toBe(before.get(name)?.toString());
    },
  );

  test('of a submission that came later has no trace', async () => {
    const { json } = await read('readRegionYear', `?asOf=${asOf}`);

    expect(
      json.heads.map((head: { reporter: string; revision: number }) => [head.reporter, head.revision]),
    ).toEqual(
      expect.arrayContaining([
        [CITY, 2],
        ['region', 1],
      ]),
    );
    expect(json.heads).toHaveLength(2);
    expect(json.ledger).toMatchObject({ frozenAt: null, closedAt: null, exempt: 0 });
  });

  test('of the workbook is as of then, too', async () => {
    const { status, bytes } = await read('readAttainmentWorkbook', `?asOf=${asOf}`);

    expect(status).toBe(200);
    expect(bytes.length).toBeGreaterThan(1000);
  });

  test('looks through the revisions of those only who have sent since', async () => {
    const store = countingStore(app.store);
    const key = await app.keyOf('operator');
    const params = { region: 'khabarovsk', year: '2024' };

    await app.with({ store }).call('readAttainment', { key, params, query: `?asOf=${asOf}` });

    const revisions = store.asked.filter((line) => line.includes('rev:') && line.startsWith('range'));

    // The city in both years, the other one in one, and the directory, which is not among the ranges.
    expect(revisions.length).toBeLessThanOrEqual(5);
    expect(revisions.every((line) => [CITY, OTHER, 'region'].some((one) => line.includes(one)))).toBe(true);
  });

  test.each(['2999-01-01T00:00:00Z', '2019-12-31T00:00:00Z'])(
    'that has no numbers (%s) is refused with what can be had',
    async (instant) => {
      const { status, json } = await read('readRegionYear', `?asOf=${instant}`);

      expect([status, json.code]).toEqual([422, 'asOfInvalid']);
      expect(json.params).toEqual({ from: '2020-01-01', until: app.clock.now.toISOString() });
    },
  );

  test.each(['вчера', '2024-11-25', `${'9'.repeat(60)}`, '2024-11-25T03:00:00%2B10:00'])(
    'that is no instant (%s) is a fault of the request',
    async (instant) => {
      expect((await read('readAttainment', `?asOf=${encodeURIComponent(instant)}`)).status).toBe(400);
    },
  );
});
