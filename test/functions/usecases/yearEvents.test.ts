import { newCode } from '../../../shared/columns/code';
import type { YearChange } from '../../../shared/measures/yearRecord';
import { fillYear } from '../http/yearTriggers';
import { type Reporting, reporting } from './reporting';
import { bodyOf, code } from './sheets';
import { startTestApp, type TestApp } from './testApp';
import { type Years, yearsOf } from './years';

const CITY = '08701000';
const at = { template: 'organisations', reporter: CITY } as const;

let app: TestApp;
let svod: Reporting;
let years: Years;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
  years = yearsOf(app);
});

afterAll(() => app.stop());

/** Lives at another instant for a while. */
async function atInstant<Answer>(instant: string, act: () => Promise<Answer>): Promise<Answer> {
  const began = app.clock.now;
  app.clock.now = new Date(instant);

  try {
    return await act();
  } finally {
    app.clock.now = began;
  }
}

const directoryOf = (number: number) => bodyOf('organisations', [{ rowCode: code(number, 'c') }]);

describe('an exemption', () => {
  const change: YearChange = { kind: 'exemption', reporter: CITY, template: null, reason: 'Наводнение' };

  test('is written down with who made it and when, and can be withdrawn', async () => {
    const made = await years.change(2023, change);
    const exempt = await years.entry(2023, CITY, 'mentors');
    await years.change(2023, { kind: 'withdrawal', event: made.json.id, reason: 'Ошибка' });

    expect(made.status).toBe(201);
    expect(made.json).toMatchObject({ ...change, at: '2024-11-25T03:00:00.000Z', by: expect.any(String) });
    expect(exempt).toMatchObject({ state: 'exempt', exemption: 'Наводнение' });
    expect(await years.entry(2023, CITY, 'mentors')).toMatchObject({ state: 'overdue', exemption: null });
  });

  test('asked for twice under one id is made once', async () => {
    const event = newCode();
    const answers = [await years.change(2022, change, event), await years.change(2022, change, event)];
    const key = await app.keyOf('analyst');
    const { json } = await app.call('readYearEvents', {
      key,
      params: { region: 'khabarovsk', year: '2022' },
    });

    expect(answers.map(({ status }) => status)).toEqual([201, 200]);
    expect(answers[1]?.json).toEqual(answers[0]?.json);
    expect(json.events).toHaveLength(1);
    expect(json.inForce).toEqual([event]);
  });

  test('makes nothing late', async () => {
    await years.change(2022, change);

    expect((await svod.push(directoryOf(1), { ...at, year: 2022 })).json.receipt.late).toBe(false);
  });
});

describe('an extension', () => {
  const change: YearChange = {
    kind: 'extension',
    reporter: CITY,
    template: 'organisations',
    due: '2024-12-05',
    reason: 'Связи нет',
  };

  test('moves lateness to the local midnight that ends the new day', async () => {
    await years.change(2024, change);
    const other = { ...at, reporter: '08603000' };
    // Khabarovsk is ten hours ahead: the 5th ends at 14:00 UTC.
    const inTime = await atInstant('2024-12-05T13:59:59.000Z', () => svod.push(directoryOf(1), at));
    const others = await atInstant('2024-12-05T13:59:59.000Z', () => svod.push(directoryOf(1), other));

    expect([inTime.json.receipt.late, others.json.receipt.late]).toEqual([false, true]);
    expect(await years.entry(2024, CITY, 'organisations')).toMatchObject({
      due: '2024-12-05',
      extended: true,
      state: 'received',
    });
  });

  test('a second later it is late', async () => {
    await years.change(2024, { ...change, reporter: '08606000' });
    const where = { ...at, reporter: '08606000' };
    const { json } = await atInstant('2024-12-05T14:00:00.000Z', () => svod.push(directoryOf(1), where));

    expect(json.receipt.late).toBe(true);
  });

  test('judges what is missing by the new day', async () => {
    await years.change(2024, { ...change, reporter: null, template: 'mentors' });
    const stateAt = async (instant: string) =>
      (await atInstant(instant, () => years.entry(2024, '08609000', 'mentors')))?.state;

    expect(await stateAt('2024-12-05T13:59:59.000Z')).toBe('missing');
    expect(await stateAt('2024-12-05T14:00:00.000Z')).toBe('overdue');
  });
});

describe('a year with as many events as it takes', () => {
  const exemption: YearChange = { kind: 'exemption', reporter: CITY, template: null, reason: 'Наводнение' };
  const extension: YearChange = {
    kind: 'extension',
    reporter: null,
    template: 'mentors',
    due: '2021-12-20',
    reason: 'Сбой',
  };

  test('takes no exemption and no extension, but can be put right and closed', async () => {
    await years.freeze(2021);
    const { json } = await years.change(2021, exemption);
    await fillYear(app, 'khabarovsk:2021');
    const changes: readonly YearChange[] = [
      exemption,
      extension,
      { kind: 'withdrawal', event: json.id, reason: 'Ошибка' },
      { kind: 'closing', reason: 'Итоги подведены' },
    ];
    const statuses: number[] = [];

    for (const change of changes) statuses.push((await years.change(2021, change)).status);

    expect(statuses).toEqual([413, 413, 201, 201]);
  });
});

describe('in another time zone', () => {
  test('the extended day ends at that region’s midnight', async () => {
    const params = { region: 'irkutsk', year: '2024' };
    const { accessKey: key } = await app.admit({ region: 'irkutsk' });
    const body = {
      kind: 'extension',
      reporter: null,
      template: 'mentors',
      due: '2024-12-05',
      reason: 'Сбой',
    };
    await app.call('putYearEvent', { key, params: { ...params, event: newCode() }, body });
    const stateAt = async (instant: string) => {
      const { json } = await atInstant(instant, () => app.call('readLedger', { key, params }));

      return json.entries.find(({ template }: { template: string }) => template === 'mentors').state;
    };

    // Irkutsk is eight hours ahead.
    expect(await stateAt('2024-12-05T15:59:59.000Z')).toBe('missing');
    expect(await stateAt('2024-12-05T16:00:00.000Z')).toBe('overdue');
  });
});

describe('a clock that has gone back', () => {
  const BACK = '2024-11-25T02:00:00.000Z';
  const closing: YearChange = { kind: 'closing', reason: 'Итоги подведены' };
  const reopening: YearChange = { kind: 'reopening', reason: 'Ошибка' };

  test('leaves a year closed that was closed, and opens it when it is reopened', async () => {
    await years.freeze(2020);
    expect((await years.change(2020, closing)).status).toBe(201);

    const [again, reopened] = await atInstant(BACK, async () => [
      await years.change(2020, closing),
      await years.change(2020, reopening),
    ]);

    expect([again?.status, again?.json.code]).toEqual([409, 'yearClosed']);
    expect([reopened?.status, reopened?.json.at]).toEqual([201, '2024-11-25T03:00:00.001Z']);
    expect((await atInstant(BACK, () => years.change(2020, reopening))).json.code).toBe('yearNotClosed');
  });
});
