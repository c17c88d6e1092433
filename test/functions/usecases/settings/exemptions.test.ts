import { type Reporting, reporting } from '../reporting';
import type { Row } from '../sheets';
import { bodyOf, code } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';
import { settingBody } from './settingBody';

const AMUR = '08603000';
const CITY = '08701000';
const COLLEGE = code(5, 'k');
const AT = { template: 'exemptions', reporter: 'region' } as const;
const BASIS = 'Приказ от 01.10.2024 № 7';

let app: TestApp;
let svod: Reporting;
let base = 0;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);
  await svod.push(bodyOf('organisations', [{ rowCode: COLLEGE, level: 'college', shortName: 'Колледж' }]), {
    reporter: 'region',
  });
});

afterAll(() => app.stop());

async function grant(rows: readonly Row[]) {
  const sent = await svod.push(bodyOf('exemptions', rows), AT, { base });

  if (sent.status === 201) base += 1;

  return sent;
}

const asOperator = async (name: 'readLedger' | 'readCalendar') =>
  (await app.call(name, { key: await app.keyOf('operator'), params: { region: 'khabarovsk', year: '2024' } }))
    .json;

async function entry(reporter: string, template = 'mentors') {
  const { entries } = await asOperator('readLedger');

  return entries.find(
    (one: { reporter: string; template: string }) => one.reporter === reporter && one.template === template,
  );
}

describe('a sheet of exemptions', () => {
  test('exempts a municipality and an organisation, and puts a day off', async () => {
    const rows = [
      { municipality: AMUR, template: 'mentors', reason: 'Паводок' },
      { municipality: CITY, template: 'mentors', due: '2024-12-20', reason: 'Смена сотрудника' },
      { organisation: COLLEGE, template: 'every', reason: 'Ликвидация' },
    ];

    expect((await grant(rows)).status).toBe(201);
    expect(await entry(AMUR)).toMatchObject({ state: 'exempt', exemption: 'Паводок' });
    expect(await entry(CITY)).toMatchObject({ due: '2024-12-20', extended: true });
    expect(await entry(COLLEGE, 'monitoring')).toMatchObject({ state: 'exempt', exemption: 'Ликвидация' });
  });

  test('decides whether a push is late', async () => {
    const before = app.clock.now;
    app.clock.now = new Date('2024-12-10T03:00:00.000Z');

    const late = async (reporter: string) => {
      await svod.push(bodyOf('organisations', [{ rowCode: code(1, 'c') }]), { reporter });
      const mentor = bodyOf('mentors', [{ rowCode: code(1, 'b') }]);
      const { json } = await svod.push(mentor, { template: 'mentors', reporter });

      return json.receipt.late;
    };

    expect(await late(CITY)).toBe(false);
    expect(await late(AMUR)).toBe(false);
    expect(await late('08609000')).toBe(true);
    app.clock.now = before;
  });

  test('takes back what the next one leaves out', async () => {
    expect(
      (await grant([{ municipality: CITY, template: 'mentors', due: '2024-12-20', reason: 'Та же' }])).status,
    ).toBe(201);
    expect(await entry(AMUR)).toMatchObject({ exemption: null });
    expect(await entry(CITY)).toMatchObject({ due: '2024-12-20' });
  });

  test('stands beside the year’s own events, and the newest counts', async () => {
    const params = { region: 'khabarovsk', year: '2024', event: code(1, 'e') };
    const body = { kind: 'extension', reporter: CITY, template: 'mentors', due: '2024-12-25', reason: 'Ещё' };
    app.clock.now = new Date('2024-11-25T05:00:00.000Z');
    const key = await app.keyOf('operator');

    expect((await app.call('putYearEvent', { key, params, body })).status).toBe(201);
    expect(await entry(CITY)).toMatchObject({ due: '2024-12-25' });

    app.clock.now = new Date('2024-11-25T06:00:00.000Z');
    await grant([{ municipality: CITY, template: 'mentors', due: '2024-12-21', reason: 'Короче' }]);
    expect(await entry(CITY)).toMatchObject({ due: '2024-12-21' });
  });

  test.each([
    [{ template: 'mentors', reason: 'Никто' }, 'exemptionOfNobody'],
    [{ municipality: CITY, organisation: COLLEGE, template: 'mentors', reason: 'Оба' }, 'exemptionOfNobody'],
    [{ organisation: code(9, 'z'), template: 'mentors', reason: 'Чужая' }, 'organisationUnknown'],
    [
      { municipality: CITY, template: 'every', due: '2024-12-20', reason: 'День всему' },
      'exemptionDayInvalid',
    ],
    [
      { municipality: CITY, template: 'mentors', due: '2024-11-30', reason: 'Не позже' },
      'exemptionDayInvalid',
    ],
    [
      { municipality: CITY, template: 'mentors', due: '2026-01-01', reason: 'Через год' },
      'exemptionDayInvalid',
    ],
    [{ municipality: CITY, template: 'mentors', reason: null }, 'requiredBlank'],
    [{ municipality: CITY, template: 'mentors', reason: 'Тел. +7 914 123-45-67' }, 'textContact'],
  ])('with %j is refused: %s', async (row, finding) => {
    const { json } = await grant([row]);

    expect(json.params.findings.map((one: { code: string }) => one.code)).toContain(finding);
  });
});

describe('what settles something', () => {
  test('has no day that could be put off', async () => {
    const { json } = await app.call('putYearEvent', {
      key: await app.keyOf('operator'),
      params: { region: 'khabarovsk', year: '2024', event: code(2, 'e') },
      body: { kind: 'extension', reporter: 'region', template: 'targets', due: '2025-02-01', reason: 'Зря' },
    });

    expect(json.code).toBe('templateNotOwed');
  });
});

describe('a list that was frozen', () => {
  test('keeps its days: a later one of «Сроки» puts them off, an earlier one takes nothing away', async () => {
    const key = await app.keyOf('operator');
    await app.call('freezeLedger', { key, params: { region: 'khabarovsk', year: '2024' } });

    const body = settingBody('deadlines', {
      due_mentees: { due: '2024-12-15', basis: BASIS },
      due_monitoring: { due: '2024-10-01', basis: BASIS },
    });
    expect((await svod.push(body, { template: 'deadlines', reporter: 'region' })).status).toBe(201);

    expect(await entry(AMUR, 'mentees')).toMatchObject({ due: '2024-12-15', extended: true });
    expect(await entry(AMUR, 'monitoring')).toMatchObject({ due: '2024-12-01', extended: false });

    const { deadlines } = await asOperator('readCalendar');
    const dayOf = (template: string) =>
      deadlines.find((one: { template: string }) => one.template === template).day;

    expect([dayOf('mentees'), dayOf('monitoring')]).toEqual(['2024-12-15', '2024-12-01']);
  });
});
