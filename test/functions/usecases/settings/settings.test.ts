import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import { type Reporting, reporting } from '../reporting';
import { bodyOf, code, monitoringBody } from '../sheets';
import { startTestApp, type TestApp } from '../testApp';
import { settingBody } from './settingBody';

const BASIS = 'Приказ министерства от 12.02.2024 № 15';
const CITY = '08701000';
const MENTORS = { template: 'mentors', reporter: CITY } as const;

let app: TestApp;
let svod: Reporting;

beforeAll(async () => {
  app = await startTestApp();
  svod = reporting(app);

  await svod.push(bodyOf('organisations', [{ rowCode: code(1, 'c') }]));
  await svod.push(monitoringBody('municipality', { n_oo: 150 }), { template: 'monitoring', reporter: CITY });
});

afterAll(() => app.stop());

const settled = (template: 'targets' | 'deadlines' | 'parameters') =>
  ({ template, reporter: 'region' }) as const;

async function asOperator(name: 'readAttainment' | 'readLedger', year = '2024') {
  const params = { region: 'khabarovsk', year };

  return (await app.call(name, { key: await app.keyOf('operator'), params })).json;
}

async function profile(query = '?year=2024', headers: Readonly<Record<string, string>> = {}) {
  const key = await app.keyOf('reporter', [CITY]);

  return app.call('region', { key, params: { region: 'khabarovsk' }, query, headers });
}

const targetOf = ({ indicators }: { indicators: { indicator: string; target: number; state: string }[] }) =>
  indicators.find(({ indicator }) => indicator === 'K2');

describe('targets that the operator sends', () => {
  test('hold at once: in the attainment, in the profile of the year, with a receipt and a revision', async () => {
    expect(targetOf(await asOperator('readAttainment'))).toMatchObject({ target: 70 });

    const { status, json } = await svod.push(
      settingBody('targets', { target_K2: { value: 75, basis: BASIS } }),
      settled('targets'),
    );
    const { indicators } = (await profile()).json;

    expect([status, json.receipt.revision, json.receipt.template]).toEqual([201, 1, 'targets']);
    expect(targetOf(await asOperator('readAttainment'))).toMatchObject({ target: 75 });
    expect(indicators[1].targets).toContainEqual({ year: 2024, value: 75, basis: BASIS });
    expect((await svod.read(settled('targets'))).json.receipt.receipt.revision).toBe(1);
  });

  test('can be taken back with the next revision, and a target can be none', async () => {
    const body = settingBody('targets', { target_K2: { value: null, basis: 'Отменена' } });

    expect((await svod.push(body, settled('targets'), { base: 1 })).status).toBe(201);
    expect(targetOf(await asOperator('readAttainment'))).toMatchObject({ target: null });

    expect((await svod.push(settingBody('targets'), settled('targets'), { base: 2 })).status).toBe(201);
    expect(targetOf(await asOperator('readAttainment'))).toMatchObject({ target: 70 });
  });

  test('of one year leave the others alone', async () => {
    const year = { ...settled('targets'), year: 2023 };
    const body = settingBody('targets', { target_K2: { value: 40, basis: BASIS } }, 2023);

    expect((await svod.push(body, year)).status).toBe(201);
    expect(targetOf(await asOperator('readAttainment'))).toMatchObject({ target: 70 });
    expect(targetOf(await asOperator('readAttainment', '2023'))).toMatchObject({ target: 40 });
    // The trend of 2024 shows the year before as it was settled.
    expect((await profile()).json.indicators[1].targets).toContainEqual({
      year: 2023,
      value: 40,
      basis: BASIS,
    });
    expect((await profile('?year=2022')).json.indicators[1].targets).not.toContainEqual(
      expect.objectContaining({ year: 2023 }),
    );
  });

  test.each([
    [{ target_K2: { value: 75 } }, 'settingUnexplained'],
    [{ target_K2: { value: 101, basis: BASIS } }, 'targetOutOfRange'],
    [{ target_K1: { value: 2, basis: BASIS } }, 'targetOutOfRange'],
    [{ target_K2: { value: 75, basis: 'звоните 8 914 123-45-67' } }, 'textContact'],
  ])('%j are refused: %s', async (changes, finding) => {
    const { status, json } = await svod.push(settingBody('targets', changes), settled('targets'), {
      base: 3,
    });

    expect([status, json.code]).toEqual([422, 'findings']);
    expect(json.params.findings[0].code).toBe(finding);
  });
});

describe('thresholds that the operator sends', () => {
  test('change the verdict on the very next sheet', async () => {
    const mentee = (number: number) => ({ rowCode: code(number, 'm'), personCode: code(number, 'p') });
    const at = { template: 'mentees', reporter: CITY } as const;
    const mentees = bodyOf('mentees', [1, 2, 3].map(mentee));

    await svod.push(bodyOf('mentors', [{ rowCode: code(1, 'b') }]), MENTORS);
    expect((await svod.push(mentees, at, { dryRun: true })).json.counts.tooManyMentees).toBeUndefined();

    const body = settingBody('parameters', { set_menteesPerMentor: { value: 2, basis: BASIS } });
    expect((await svod.push(body, settled('parameters'))).status).toBe(201);

    const { status, json } = await svod.push(mentees, at, { dryRun: true });

    expect([status, json.code]).toEqual([422, 'findings']);
    expect(json.params.findings[0].code).toBe('tooManyMentees');
    expect((await profile()).json.settings.menteesPerMentor).toBe(2);
  });

  test.each([
    [{ set_menteesPerMentor: { value: 2.5, basis: BASIS } }],
    [{ set_satisfactionThreshold: { value: 11, basis: BASIS } }],
    [{ set_involvedRole: { choice: 'stock', basis: BASIS } }],
    [{ set_involvedRole: { value: 3 } }],
    [{ set_registryCount: { choice: null } }],
  ])('%j are refused', async (changes) => {
    const { json } = await svod.push(settingBody('parameters', changes), settled('parameters'), { base: 1 });

    expect(json.params.findings[0].code).toMatch(/^parameterInvalid|settingUnexplained$/);
  });
});

describe('days that the operator sends', () => {
  test('are those of the ledger, and decide who is waited for', async () => {
    const entryOf = async () =>
      (await asOperator('readLedger')).entries.find(
        ({ reporter, template }: { reporter: string; template: string }) =>
          reporter === '08603000' && template === 'mentors',
      );

    expect(await entryOf()).toMatchObject({ due: '2024-11-30' });

    const body = settingBody('deadlines', {
      due_mentors: { due: '2024-12-15', basis: BASIS },
      due_mentees: { obligation: 'optional', basis: BASIS },
    });
    expect((await svod.push(body, settled('deadlines'))).status).toBe(201);

    const { entries } = await asOperator('readLedger');

    expect(await entryOf()).toMatchObject({ due: '2024-12-15' });
    expect(entries.map(({ template }: { template: string }) => template)).not.toContain('mentees');
  });

  test.each([['2023-12-15'], ['2024-02-29']])('%s is refused', async (due) => {
    const body = settingBody('deadlines', { due_mentors: { due, basis: BASIS } });
    const { json } = await svod.push(body, settled('deadlines'), { base: 1 });

    expect(json.params.findings[0].code).toBe('dueDayInvalid');
  });
});

describe('the profile of a year', () => {
  test('has an ETag that changes with what is settled, and only then', async () => {
    const first = await profile();
    const etag = first.headers.get('etag') ?? '';

    expect((await profile('?year=2024', { 'if-none-match': etag })).status).toBe(304);
    expect((await profile('')).json).toEqual(JSON.parse(JSON.stringify(khabarovsk)));

    await svod.push(settingBody('targets', { target_K4: { value: 71, basis: BASIS } }), settled('targets'), {
      base: 3,
    });

    const next = await profile('?year=2024', { 'if-none-match': etag });
    expect([next.status, next.headers.get('etag') === etag]).toEqual([200, false]);
  });

  test('is unknown of a year that the region does not collect', async () => {
    expect((await profile('?year=2035')).json.code).toBe('yearUnknown');
    expect((await profile('?year=soon')).json.code).toBe('requestInvalid');
  });
});

describe('attack: settings are the operator’s', () => {
  test('a municipality can neither send them for itself nor for the region', async () => {
    const key = await app.keyOf('reporter', [CITY]);
    const send = (reporter: string) =>
      app.call('pushSubmission', {
        key,
        params: { region: 'khabarovsk', year: '2024', template: 'targets', reporter },
        headers: { 'if-none-match': '*', 'idempotency-key': `attack-${reporter}` },
        body: settingBody('targets'),
      });

    expect((await send(CITY)).json.code).toBe('templateNotOwed');
    expect((await send('region')).json.code).toBe('otherReporter');
  });
});
