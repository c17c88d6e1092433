import { newCode } from '../../../../shared/columns/code';
import { regionYearSchema } from '../../../../shared/contract/regionYearSchema';
import { TOGETHER } from '../../../../shared/facts/fact';
import { fromWireFacts } from '../../../../shared/facts/wireFacts';
import { readWorkbook } from '../../../../shared/xlsx/readWorkbook';
import { type Reporting, reporting } from '../reporting';
import { monitoringBody } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';

const [BIG, OTHER, SMALL] = ['08701000', '08709000', '08603000'] as const;
const YEAR = { region: 'khabarovsk', year: '2024' };

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);

  const sent = [
    await push(BIG, { n_oo: 50 }),
    await push(OTHER, { n_oo: 40 }),
    await push(SMALL, { n_oo: 3, d_oo: 150 }),
  ];

  expect(sent).toEqual([201, 201, 201]);
});

afterAll(() => app.stop());

async function push(reporter: string, values: Readonly<Record<string, number>>, base = 0) {
  const where = { template: 'monitoring', reporter } as const;

  return (await svod.push(monitoringBody('municipality', values), where, { base })).status;
}

async function release(id = newCode()) {
  const key = await app.keyOf('operator');

  return app.call('putRelease', { key, params: { ...YEAR, release: id } });
}

async function facts(role: 'operator' | 'analyst', indicator: string) {
  const { json } = await app.call('readFacts', {
    key: await app.keyOf(role),
    params: { region: 'khabarovsk' },
    query: '?years=2024',
  });

  return fromWireFacts(json)
    .filter((fact) => fact.indicator === indicator && fact.cut === '')
    .map(({ reporter, value }) => [reporter, value]);
}

async function ask(name: Parameters<TestApp['call']>[0], role: 'operator' | 'analyst', query = '') {
  return app.call(name, { key: await app.keyOf(role), params: YEAR, query });
}

describe('before anything is released', () => {
  test('an analyst sees no number of the year', async () => {
    const answers = await Promise.all([
      ask('readRegionYear', 'analyst'),
      ask('readAttainment', 'analyst'),
      ask('readAttainmentWorkbook', 'analyst'),
    ]);

    expect(answers.map(({ json }) => json.code)).toEqual(Array(3).fill('releaseUnknown'));
    expect(await facts('analyst', 'n_oo')).toEqual([]);
  });

  test('the operator sees all as it is', async () => {
    expect(await facts('operator', 'n_oo')).toEqual([
      [SMALL, 3],
      [BIG, 50],
      [OTHER, 40],
    ]);
  });
});

describe('a release', () => {
  test('is made once however often it is asked for, and listed with who made it and when', async () => {
    const id = newCode();
    const first = await release(id);
    const again = await release(id);
    const { json } = await ask('readReleases', 'analyst');

    expect([first.status, again.status]).toEqual([201, 200]);
    expect(again.json).toEqual(first.json);
    expect(first.json).toMatchObject({ id, number: 1, at: app.clock.now.toISOString(), kept: 0 });
    expect(json.releases).toEqual([first.json]);
  });

  test('has a small number together with another, and the right total', async () => {
    expect(await facts('analyst', 'n_oo')).toEqual([
      [OTHER, 40],
      [TOGETHER, 53],
    ]);
    expect(await facts('analyst', 'd_oo')).toEqual([
      [SMALL, 150],
      [BIG, 200],
      [OTHER, 200],
    ]);
  });

  test('has the region’s share and hides those of the merged', async () => {
    const { json } = await ask('readAttainment', 'analyst');
    const share = json.indicators.find((one: { indicator: string }) => one.indicator === 'K2');
    const cellOf = (reporter: string) =>
      share.reporters.find((one: { reporter: string }) => one.reporter === reporter);

    expect(share).toMatchObject({ numerator: 93, denominator: 550 });
    expect(cellOf(SMALL)).toMatchObject({ numerator: null, value: null, state: 'hidden' });
    expect(cellOf(BIG)).toMatchObject({ numerator: null, value: null, state: 'hidden' });
    expect(cellOf(OTHER)).toMatchObject({ numerator: { value: 40 }, value: 20 });
  });

  test('draws the region’s sheets for an analyst, who reads why a share is not there', async () => {
    const { status, bytes } = await ask('readAttainmentWorkbook', 'analyst');
    const read = await readWorkbook(bytes);

    expect(status).toBe(200);
    expect(JSON.stringify(read)).toContain('скрыто: мало людей');
  });

  test('stays as it was while the operator’s numbers go on', async () => {
    const before = await ask('readRegionYear', 'analyst');
    await push(BIG, { n_oo: 52 }, 1);
    const after = await ask('readRegionYear', 'analyst');

    expect(regionYearSchema.safeParse(after.json).error).toBeUndefined();
    expect(after.json).toEqual(before.json);
    expect(await facts('operator', 'n_oo')).toContainEqual([BIG, 52]);
  });

  test('is followed by one that does not tell how few were added', async () => {
    const first = (await ask('readReleases', 'analyst')).json.releases[0].id;
    app.clock.now = new Date('2024-11-26T03:00:00.000Z');
    const { json } = await release();
    const { keptNumbers } = (
      await app.call('readRelease', {
        key: await app.keyOf('analyst'),
        params: { ...YEAR, release: json.id },
      })
    ).json;

    expect(keptNumbers).toContainEqual({
      template: 'monitoring',
      indicator: 'n_oo',
      cut: '',
      asOf: '2024-11-25T03:00:00.000Z',
    });
    expect(await facts('analyst', 'n_oo')).toEqual([
      [OTHER, 40],
      [TOGETHER, 53],
    ]);
    expect((await ask('readRegionYear', 'analyst', `?release=${first}`)).json.asOf).toBe(
      '2024-11-25T03:00:00.000Z',
    );
  });

  test('is made again when another one was faster', async () => {
    const [one, other] = await Promise.all([release(), release()]);

    expect([one.status, other.status]).toEqual([201, 201]);
    expect([one.json.number, other.json.number].sort()).toEqual([3, 4]);
  });
});

describe('what an analyst cannot reach', () => {
  test('receipts, live numbers of an instant, numbers of rows and warnings', async () => {
    const receipt = await app.call('readReceipt', {
      key: await app.keyOf('analyst'),
      params: { id: `khabarovsk.2024.monitoring.${SMALL}.1` },
    });
    const live = await ask('readRegionYear', 'analyst', '?asOf=2024-11-25T03:00:00.000Z');
    const { entries } = (await ask('readLedger', 'analyst')).json;

    expect([receipt.json.code, live.json.code]).toEqual(['roleNotAllowed', 'roleNotAllowed']);
    expect(entries.filter((entry: { revision: number | null }) => entry.revision !== null)).toHaveLength(3);
    expect(
      entries.every((entry: Record<string, unknown>) => entry.rows === null && entry.warnings === null),
    ).toBe(true);
  });

  test('a small number in anything a release hands out', async () => {
    const answers = await Promise.all([
      ask('readRegionYear', 'analyst'),
      ask('readAttainment', 'analyst'),
      ask('readLedger', 'analyst'),
    ]);
    const measures = answers[0]?.json.heads.flatMap(
      ({ measures: all }: { measures: readonly { key: string }[] }) => all.map(({ key }) => key),
    );

    expect(measures).not.toContain('n_oo');
    expect(measures).toContain('orgs_total');
    expect(answers.some(({ bytes }) => bytes.toString().includes('"value":3}'))).toBe(false);
  });
});
