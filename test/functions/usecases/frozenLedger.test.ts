import { type Reporting, reporting } from './reporting';
import { bodyOf, code } from './sheets';
import { startTestApp, type TestApp } from './testApp';
import { type Years, yearsOf } from './years';

const FIRST = code(1, 'k');
const SECOND = code(2, 'k');
const LEAVER = code(3, 'k');
/** Four templates of 19 municipalities, two of the region. */
const WITHOUT_COLLEGES = 19 * 4 + 2;

let app: TestApp;
let svod: Reporting;
let years: Years;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
  years = yearsOf(app);
});

afterAll(() => app.stop());

function directory(...codes: readonly string[]) {
  return bodyOf(
    'organisations',
    codes.map((rowCode) => ({ rowCode, level: 'college', shortName: `Тестовый колледж ${rowCode}` })),
  );
}

const mentees = (college: string) =>
  bodyOf('mentees', [{ organisation: college, category: 'student', ageBand: '15-17' }]);

const mentors = (college: string) => bodyOf('mentors', [{ organisation: college, workplaceType: 'college' }]);

describe('a frozen ledger', () => {
  test('does not follow the directory any more', async () => {
    await svod.push(directory(FIRST), { reporter: 'region' });
    const frozen = await years.freeze(2024);
    await svod.push(directory(FIRST, SECOND), { reporter: 'region' }, { base: 1 });
    const sent = await svod.push(mentees(SECOND), { template: 'mentees', reporter: SECOND });
    const { json } = await years.ledger(2024);

    expect([frozen.status, sent.status]).toEqual([201, 201]);
    expect(frozen.json.reporters.at(-1)).toMatchObject({
      key: FIRST,
      owes: ['mentors', 'mentees', 'monitoring'],
    });
    expect(json).toMatchObject({
      expected: WITHOUT_COLLEGES + 3,
      received: 1,
      unexpected: 1,
      frozenAt: '2024-11-25T03:00:00.000Z',
      closedAt: null,
    });
    expect(json.unlisted.map(({ key }: { key: string }) => key)).toEqual([SECOND]);
  });

  test('does not call late who joined since, and whom it does not wait for', async () => {
    const began = app.clock.now;
    app.clock.now = new Date('2024-12-20T03:00:00.000Z');
    const joined = await svod.push(mentors(SECOND), { template: 'mentors', reporter: SECOND });
    const first = await svod.push(mentees(FIRST), { template: 'mentees', reporter: FIRST });
    app.clock.now = began;

    expect([joined.status, first.json.receipt?.late]).toEqual([201, true]);
    expect(joined.json.receipt.late).toBe(false);
  });

  test('frozen again is the same, whoever asks and whenever', async () => {
    const began = app.clock.now;
    const first = await years.freeze(2024);
    app.clock.now = new Date('2024-12-25T03:00:00.000Z');
    const { accessKey } = await app.admit({});
    const again = await years.freeze(2024, accessKey);
    app.clock.now = began;

    expect(again.status).toBe(200);
    expect(again.json).toEqual(first.json);
    expect(again.headers.get('etag')).toBe(first.headers.get('etag'));
  });

  test('goes on waiting for who has left the directory, and takes in what they send', async () => {
    await svod.push(directory(LEAVER), { reporter: 'region', year: 2023 });
    await years.freeze(2023);
    await svod.push(directory(SECOND), { reporter: 'region', year: 2023 }, { base: 1 });

    const session = await app.call('session', { key: await app.keyOf('reporter', [LEAVER]) });

    expect(session.json.reporters).toMatchObject([{ key: LEAVER, kind: 'organisation', level: 'college' }]);
    expect(await years.entry(2023, LEAVER, 'mentees')).toMatchObject({ state: 'overdue' });
    expect(
      (await svod.push(mentees(LEAVER), { template: 'mentees', reporter: LEAVER, year: 2023 })).status,
    ).toBe(201);
    expect(await years.entry(2023, LEAVER, 'mentees')).toMatchObject({ state: 'receivedLate' });
  });

  test('of several operators at once keeps one list', async () => {
    const answers = await Promise.all(Array.from({ length: 4 }, () => years.freeze(2022)));

    expect(answers.filter(({ status }) => status === 201)).toHaveLength(1);
    expect(new Set(answers.map(({ bytes }) => bytes.toString())).size).toBe(1);
  });
});

describe('a frozen ledger shown to a reporting member', () => {
  test('has the own part only: of the list, of who has joined and of what they sent', async () => {
    const params = { region: 'khabarovsk', year: '2024' };
    const read = async (reporter: string) =>
      (await app.call('readLedger', { key: await app.keyOf('reporter', [reporter]), params })).json;
    const [listed, joined] = [await read(FIRST), await read(SECOND)];

    expect(listed).toMatchObject({ expected: 3, unexpected: 0, unlisted: [] });
    expect(listed.reporters.map(({ key }: { key: string }) => key)).toEqual([FIRST]);
    expect(new Set(listed.entries.map(({ reporter }: { reporter: string }) => reporter))).toEqual(
      new Set([FIRST]),
    );
    expect(joined).toMatchObject({ expected: 0, reporters: [], unlisted: [{ key: SECOND }] });
  });
});

describe('a year that is not frozen', () => {
  test('follows the directory, and expects no registries before they were asked for', async () => {
    const { json } = await years.ledger(2020);

    expect(json.frozenAt).toBeNull();
    expect(json.entries.map(({ template }: { template: string }) => template)).not.toContain('mentors');
  });
});

describe('who may open a year', () => {
  test.each(['reporter', 'analyst'] as const)('a member who is %s may not', async (role) => {
    const key = await app.keyOf(role, role === 'reporter' ? ['08701000'] : []);
    const { status, json } = await years.freeze(2020, key);

    expect([status, json.code]).toEqual([403, 'roleNotAllowed']);
  });

  test('an operator of another region learns nothing', async () => {
    const { accessKey } = await app.admit({ region: 'irkutsk' });

    expect((await years.freeze(2020, accessKey)).json.code).toBe('regionUnknown');
  });
});
