import { removeOldRows } from '../../../functions/src/timers/removeOldRows';
import { regions } from '../../../shared/regions/regions';
import { type Reporting, reporting } from '../usecases/reporting';
import { settingBody } from '../usecases/settings/settingBody';
import { bodyOf, code } from '../usecases/sheets';
import { startTestApp, type TestApp } from '../usecases/testApp';

/** The registries of 2022 are kept to the end of 2023. */
const OLD = { year: 2022 } as const;
const KEPT = { year: 2023 } as const;
const directory = bodyOf('organisations', [{ rowCode: code(1, 'c') }]);

const LINE = {
  organisation: code(1, 'c'),
  level: 'school',
  learners: 200,
  involved: 100,
  youngTeachers: 200,
  youngTeachersInvolved: 100,
  teens: 50,
  teenMentors: 10,
  mentors: 120,
  mentees: 150,
  menteesAnswered: 100,
  menteesSatisfied: 90,
  mentorsAnswered: 100,
  mentorsSatisfied: 90,
  hasProgramme: 'yes',
  hasCurator: 'yes',
};

let app: TestApp;
let svod: Reporting;
let removed: readonly number[];
let reportBefore: readonly string[];

/** The names of the sheets of the report of 2022. */
async function sheetsOfReport(): Promise<readonly string[]> {
  const params = { region: 'khabarovsk', year: '2022', reporter: '08701000' };
  const { status, json } = await app.call('readReporterSheets', { key: await app.keyOf('operator'), params });

  expect(status).toBe(200);

  return json.sheets.map(({ name }: { name: string }) => name);
}

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);

  // Keys of these tests are good for thirty days, so they are made at their end.
  app.clock.now = new Date('2024-01-10T03:00:00.000Z');
  await app.keyOf('operator');
  for (const reporter of ['08701000', '08709000']) await app.keyOf('reporter', [reporter]);

  app.clock.now = new Date('2022-11-25T03:00:00.000Z');
  const sent = [
    await svod.push(directory, OLD),
    await svod.push(bodyOf('orgMonitoring', [LINE]), { ...OLD, template: 'orgMonitoring' }),
    await svod.push(settingBody('parameters', {}, 2022), {
      ...OLD,
      template: 'parameters',
      reporter: 'region',
    }),
  ];
  expect(sent.map(({ status }) => status)).toEqual([201, 201, 201]);
  reportBefore = await sheetsOfReport();
  app.clock.now = new Date('2023-11-25T03:00:00.000Z');
  await svod.push(directory, KEPT);

  const onTheEve = new Date('2023-12-31T13:59:00.000Z');
  const after = new Date('2023-12-31T14:00:00.000Z');
  removed = [
    await removeOldRows(app.store, regions, onTheEve),
    await removeOldRows(app.store, regions, after),
    await removeOldRows(app.store, regions, after),
  ];
  app.clock.now = new Date('2024-01-10T03:00:00.000Z');
});

afterAll(() => app.stop());

describe('rows older than the term of their region', () => {
  it('are kept to the last local day, removed on the next and only once', () => {
    expect(removed).toEqual([0, 2, 0]);
  });

  it('are said to be gone, and since when, to who asks for them', async () => {
    const { status, json } = await svod.read(OLD);

    expect([status, json.code]).toEqual([410, 'rowsRemoved']);
    expect(json.message).toContain('больше не хранятся');
  });

  it('leave receipt, sums and ledger as they were', async () => {
    const key = await app.keyOf('operator');
    const params = { region: 'khabarovsk', year: '2022' };
    const id = 'khabarovsk.2022.organisations.08701000.1';

    const receipt = await app.call('readReceipt', { key, params: { id } });
    const year = await app.call('readRegionYear', { key, params });

    expect(receipt.json.receipt.measures).not.toEqual([]);
    expect(year.json.heads).toContainEqual(
      expect.objectContaining({ receipt: id, measures: receipt.json.receipt.measures }),
    );
  });

  it('take no others with them, and not what the region has settled', async () => {
    const settled = { ...OLD, template: 'parameters', reporter: 'region' } as const;

    expect((await svod.read(KEPT)).status).toBe(200);
    expect((await svod.read(settled)).status).toBe(200);
  });

  it('are left out of a report, which has all the rest', async () => {
    const sheets = await sheetsOfReport();

    expect(reportBefore.filter((name) => !sheets.includes(name))).toHaveLength(1);
    expect(sheets).toEqual(reportBefore.filter((name) => sheets.includes(name)));
  });

  it('can be sent anew by way of a correction, which is kept for a day', async () => {
    const corrected = bodyOf('organisations', [{ rowCode: code(2, 'c') }]);

    expect((await svod.push(corrected, OLD, { base: 1 })).status).toBe(201);
    expect((await svod.read(OLD)).status).toBe(200);
    expect(await removeOldRows(app.store, regions, app.clock.now)).toBe(0);

    app.clock.now = new Date('2024-01-11T03:00:01.000Z');

    expect(await removeOldRows(app.store, regions, app.clock.now)).toBe(1);
    expect((await svod.read(OLD)).json.params.removedAt).toBe('2024-01-10T03:00:01.000Z');
  });

  it('are missed by nobody who is checked against them', async () => {
    const mentors = bodyOf('mentors', []);

    expect((await svod.push(mentors, { ...OLD, template: 'mentors' }, { dryRun: true })).status).toBe(200);
  });
});

describe('damage', () => {
  it('is not taken for a removal: what was sent after it and is missing stays a fault', async () => {
    const after = { template: 'organisations', reporter: '08709000', year: 2022 } as const;

    app.clock.now = new Date('2024-01-12T03:00:00.000Z');
    await svod.push(directory, after);

    const { from, to } = { from: 'part:08709000', to: 'part:08709000;' };
    const parts = await app.store.range('submissions', 'khabarovsk:2022:organisations', from, to, []);
    await app.store.commit(
      'submissions',
      'khabarovsk:2022:organisations',
      parts.map(({ row }) => ({ kind: 'remove', row })),
    );

    expect((await svod.read(after)).status).toBe(500);
  });
});
