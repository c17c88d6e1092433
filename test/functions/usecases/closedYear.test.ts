import { type Reporting, reporting } from './reporting';
import { bodyOf, code } from './sheets';
import { startTestApp, type TestApp } from './testApp';
import { type Years, yearsOf } from './years';

const CITY = '08701000';
const YEAR = 2024;
const at = { template: 'organisations', reporter: CITY, year: YEAR } as const;
const REASON = 'Школа прислала уточнённый список';

let app: TestApp;
let svod: Reporting;
let years: Years;

const directoryOf = (number: number, more = {}) =>
  bodyOf('organisations', [{ rowCode: code(number, 'c') }], more);

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
  years = yearsOf(app);

  app.clock.now = new Date('2024-09-01T03:00:00.000Z');
  await svod.push(directoryOf(1), at);
  await years.freeze(YEAR);
  await years.change(YEAR, { kind: 'closing', reason: 'Итоги подведены' });
});

afterAll(() => app.stop());

describe('a correction of a closed year', () => {
  test('without a reason is refused, and says since when the year is closed', async () => {
    const { status, json } = await svod.push(directoryOf(2), at, { base: 1 });

    expect([status, json.code]).toEqual([422, 'restatementReasonMissing']);
    expect(json.params).toEqual({ closedAt: '2024-09-01T03:00:00.000Z' });
    expect(json.message).toContain('причин');
  });

  test('with a reason that names somebody is refused', async () => {
    const reason = 'Звоните Иванову И. И. по телефону 8 (4212) 30-00-00';
    const { status, json } = await svod.push(directoryOf(2, { reason }), at, { base: 1 });

    expect([status, json.code]).toEqual([422, 'reasonHasContact']);
  });

  test('with a reason is a restatement in receipt and ledger, and not late', async () => {
    const { status, json } = await svod.push(directoryOf(2, { reason: REASON }), at, { base: 1 });

    expect(status).toBe(201);
    expect(json.receipt).toMatchObject({ revision: 2, late: false, restatement: { reason: REASON } });
    expect(await years.entry(YEAR, CITY, 'organisations')).toMatchObject({ restated: true, revision: 2 });
  });

  test('that changes nothing needs no reason and gives the receipt that stands', async () => {
    const { status, json } = await svod.push(directoryOf(2), at, { base: 2 });

    expect([status, json.receipt.revision]).toEqual([200, 2]);
  });

  test('is none once the year is reopened', async () => {
    const early = { ...at, year: 2023 };
    await svod.push(directoryOf(1), early);
    await years.freeze(2023);
    await years.change(2023, { kind: 'closing', reason: 'Итоги подведены' });
    app.clock.now = new Date('2024-09-01T03:00:01.000Z');
    await years.change(2023, { kind: 'reopening', reason: 'Ошибка' });
    const { status, json } = await svod.push(directoryOf(2, { reason: REASON }), early, { base: 1 });

    const { json: changes } = await app.call('readYearEvents', {
      key: await app.keyOf('analyst'),
      params: { region: 'khabarovsk', year: '2023' },
    });

    expect(changes.events.map(({ kind }: { kind: string }) => kind)).toEqual(['closing', 'reopening']);
    expect(status).toBe(201);
    expect(json.receipt).not.toHaveProperty('restatement');
    expect(await years.entry(2023, CITY, 'organisations')).toMatchObject({ restated: false });
  });
});

describe('a first submission after the closing', () => {
  test('is late though its day has not come, and not restated', async () => {
    const { status, json } = await svod.push(directoryOf(3), { ...at, reporter: '08603000' });

    expect(status).toBe(201);
    expect(json.receipt.late).toBe(true);
    expect(json.receipt).not.toHaveProperty('restatement');
  });
});

describe('a day given beyond the closing', () => {
  test('still holds', async () => {
    await years.change(YEAR, {
      kind: 'extension',
      reporter: '08606000',
      template: 'organisations',
      due: '2024-12-31',
      reason: 'Паводок',
    });
    const { json } = await svod.push(directoryOf(4), { ...at, reporter: '08606000' });

    expect(json.receipt.late).toBe(false);
  });
});

describe('hostile changes of a year', () => {
  const send = async (body: unknown, event = code(1, 'e')) =>
    app.call('putYearEvent', {
      key: await app.keyOf('operator'),
      params: { region: 'khabarovsk', year: '2022', event },
      body,
    });
  const sound = { kind: 'exemption', reporter: CITY, template: null, reason: 'Причина' };

  test.each([
    ['an unknown kind', { ...sound, kind: 'deletion' }, 'kind'],
    ['a field too many', { ...sound, by: 'somebody' }, 'by'],
    ['somebody else’s instant', { ...sound, at: '2020-01-01T00:00:00.000Z' }, 'at'],
    ['an empty reason', { ...sound, reason: ' \n ' }, 'reason'],
    ['an endless reason', { ...sound, reason: 'а'.repeat(501) }, 'reason'],
    ['a reporter with a colon', { ...sound, reporter: '08701000:mentors' }, 'reporter'],
    [
      'a day that no calendar has',
      { ...sound, kind: 'extension', template: 'mentors', due: '2022-02-30' },
      'due',
    ],
    ['a list', [sound], ''],
    ['nothing', null, ''],
  ])('%s is refused', async (_what, body, name) => {
    const { status, json } = await send(body);

    expect([status, json.code, json.params.name]).toEqual([400, 'requestInvalid', name]);
  });

  test.each(['../../members', 'E00000000001', `${code(1)}0`, ''])('the id «%s» is unknown', async (event) => {
    expect((await send(sound, event)).json.code).toBe('eventUnknown');
  });

  test('nothing of them is kept', async () => {
    const { json } = await app.call('readYearEvents', {
      key: await app.keyOf('operator'),
      params: { region: 'khabarovsk', year: '2022' },
    });

    expect(json).toEqual({ events: [], inForce: [] });
  });

  test('a reporter may neither make nor read changes', async () => {
    const key = await app.keyOf('reporter', [CITY]);
    const params = { region: 'khabarovsk', year: '2022' };
    const answers = [
      await app.call('putYearEvent', { key, params: { ...params, event: code(1, 'e') }, body: sound }),
      await app.call('readYearEvents', { key, params }),
    ];

    expect(answers.map(({ status }) => status)).toEqual([403, 403]);
  });
});
