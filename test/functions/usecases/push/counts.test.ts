import { removeOldRows } from '../../../../functions/src/timers/removeOldRows';
import { newCode } from '../../../../shared/columns/code';
import { MAX_ROWS } from '../../../../shared/columns/limits';
import type { OperationName } from '../../../../shared/contract/contract';
import { khabarovsk } from '../../../../shared/regions/khabarovsk';
import type { TemplateKey } from '../../../../shared/templates/template';
import { freshKey } from '../../http/routeRequest';
import { awardsCounts, type CountsBody, countsBody, mentorsCounts } from '../counts';
import { bodyOf, code } from '../sheets';
import { startTestApp, type TestApp, type TestRequest } from '../testApp';

let rows: TestApp;
let app: TestApp;

beforeAll(async () => {
  rows = await startTestApp();
  app = rows.with({ registries: 'counts' });
});

afterAll(() => rows.stop());

/** Every reporter in one test only. */
const paramsOf = (reporter: string, template: TemplateKey = 'awards', year = '2024') => ({
  region: 'khabarovsk',
  year,
  template,
  reporter,
});

async function push(reporter: string, body: CountsBody, base = 0, change: Partial<TestRequest> = {}) {
  return app.call('pushCounts', {
    key: await app.keyOf('reporter', [reporter]),
    params: paramsOf(reporter),
    headers: {
      ...(base === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` }),
      'idempotency-key': freshKey(),
    },
    body,
    ...change,
  });
}

async function operate(name: OperationName, request: TestRequest) {
  return app.call(name, { key: await app.keyOf('operator'), ...request });
}

describe('counts that are taken in', () => {
  test('make a revision whose receipt says that the rows stay and which rules ran where', async () => {
    const localChecks = { requiredBlank: 0, consentMissing: 2, rowTwice: 0 };
    const { status, json, headers } = await push('08603000', awardsCounts(3, { localChecks, warnings: 1 }));

    expect([status, headers.get('etag')]).toEqual([201, '"1"']);
    expect(json.receipt).toMatchObject({
      rows: 3,
      rowsStay: true,
      measures: awardsCounts(3).measures,
      checks: { rulesRun: [], warnings: 1, explained: 1, local: localChecks },
    });
    // The consent is a local column's, so it is among those that run nowhere else anyway.
    expect([...json.receipt.checks.inWorkbook].sort()).toEqual(['requiredBlank', 'rowTwice']);
  });

  test('are known again: by their key, and where they equal the newest revision', async () => {
    const headers = { 'if-none-match': '*', 'idempotency-key': freshKey() };
    const first = await push('08606000', awardsCounts(1), 0, { headers });
    const repeated = await push('08606000', awardsCounts(1), 0, { headers });
    const shuffled = { ...awardsCounts(1), measures: [...awardsCounts(1).measures].reverse() };
    const equal = await push('08606000', shuffled, 1);
    const other = await push('08606000', awardsCounts(2), 1);

    expect([repeated.status, equal.status, other.status]).toEqual([200, 200, 201]);
    expect([repeated.json.jws, equal.json.jws]).toEqual([first.json.jws, first.json.jws]);
    expect(other.json.receipt.revision).toBe(2);
  });

  test('of which one warning more is explained are others', async () => {
    await push('08609000', awardsCounts(1));

    expect((await push('08609000', awardsCounts(1, { warnings: 1 }), 1)).status).toBe(201);
  });

  test('may follow rows that were sent before, and rows may follow them, as the deployment says', async () => {
    const reporter = '08614000';
    const body = bodyOf('awards', [{ kind: 'badge', level: 'municipal', monthAwarded: '2024-03' }]);
    const pushRows = async (base: number, to: TestApp) =>
      to.call('pushSubmission', {
        key: await app.keyOf('reporter', [reporter]),
        params: paramsOf(reporter),
        headers: {
          ...(base === 0 ? { 'if-none-match': '*' } : { 'if-match': `"${base}"` }),
          'idempotency-key': freshKey(),
        },
        body,
      });

    expect((await pushRows(0, rows)).status).toBe(201);
    expect((await push(reporter, awardsCounts(1), 1)).json.receipt.revision).toBe(2);
    expect((await pushRows(2, app)).json.code).toBe('registriesCountsOnly');
    expect((await pushRows(2, rows)).json.receipt.revision).toBe(3);
  });
});

describe('counts that are not taken in', () => {
  test.each([
    [
      'name somebody in their reason',
      awardsCounts(1, { reason: 'Ошибся Канарейкин К. К.' }),
      'reasonHasContact',
    ],
    ['have more rows than a sheet', awardsCounts(1, { rows: MAX_ROWS + 1 }), 'tooManyRows'],
  ])('because they %s leave nothing behind', async (_, body, code) => {
    const { json, bytes, logs } = await push('08644000', body);
    const read = await operate('readSubmission', { params: paramsOf('08644000') });

    expect([json.code, read.json.code]).toEqual([code, 'submissionUnknown']);
    expect(`${bytes.toString()}${logs.join()}`).not.toContain('Канарейкин');
  });

  test('because the rows are sent here are told so', async () => {
    const { json } = await rows.call('pushCounts', {
      key: await rows.keyOf('reporter', ['08644000']),
      params: paramsOf('08644000'),
      headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
      body: awardsCounts(1),
    });

    expect(json.code).toBe('registriesRowsOnly');
  });
});

describe('what can be checked without rows', () => {
  test('a registry that shrank since last year is a warning, which so many explanations answer', async () => {
    const of = (year: string) => ({ params: paramsOf('08617000', 'mentors', year) });
    await push('08617000', mentorsCounts(5), 0, of('2023'));

    const refused = await push('08617000', mentorsCounts(3), 0, of('2024'));
    const localChecks = { registryShrank: 1, rowTwice: 0 };
    const taken = await push('08617000', mentorsCounts(3, { warnings: 1, localChecks }), 0, of('2024'));

    expect(refused.json).toMatchObject({
      code: 'findings',
      params: { errors: 0, unexplained: 1, counts: { registryShrank: 1 } },
    });
    expect(taken.json.receipt.checks).toMatchObject({
      rulesRun: ['registryShrank'],
      comparedWith: { lastYear: 'khabarovsk.2023.mentors.08617000.1' },
      explained: 1,
      // What ran here is not among what ran in the workbook only.
      inWorkbook: ['rowTwice'],
    });
  });

  test('sheets with rows are compared with what a registry adds up to', async () => {
    const registry = await push('08620000', mentorsCounts(3), 0, { params: paramsOf('08620000', 'mentors') });
    const partners = await push('08620000', countsBody('partners', []), 0, {
      params: paramsOf('08620000', 'partners'),
    });

    // Partners are compared with the rows of the mentors, which are not here.
    expect([registry.status, partners.status]).toEqual([201, 201]);
    expect(partners.json.receipt.checks.comparedWith).toEqual({});
  });
});

describe('where the rows stay', () => {
  test('nobody reads them, and everybody is told why', async () => {
    await push('08624000', awardsCounts(2));
    const read = await operate('readSubmission', { params: paramsOf('08624000') });
    const { json } = await operate('readConsolidated', {
      params: paramsOf('08624000'),
      query: '?columns=kind,level&reporters=08624000',
    });

    expect(read.json).toMatchObject({ code: 'rowsNotSent', params: { revision: 1 } });
    expect(json.heads).toEqual([expect.objectContaining({ rows: 2, rowsStay: true, rowsRemoved: false })]);
    expect(json.heads[0].columns).toBeUndefined();
  });

  test('the ledger says of whom, to all but analysts, whom rows are no business of', async () => {
    await push('08642000', awardsCounts(2));
    const request = { params: { region: 'khabarovsk', year: '2024' } };
    const entryFor = async (role: 'operator' | 'analyst') => {
      const { json } = await app.call('readLedger', { ...request, key: await app.keyOf(role) });
      const entries: readonly { reporter: string; revision: number | null }[] = json.entries;

      return entries.find(({ reporter, revision }) => reporter === '08642000' && revision === 1);
    };

    expect(await entryFor('operator')).toMatchObject({ rows: 2, rowsStay: true });
    expect(await entryFor('analyst')).toMatchObject({ rows: null });
    expect(await entryFor('analyst')).not.toHaveProperty('rowsStay');
  });

  test('the operator asks about the sheet as a whole, and new numbers answer', async () => {
    const reporter = '08628000';
    const ask = (place: object) =>
      operate('putReviewMove', {
        params: { ...paramsOf(reporter), event: newCode() },
        body: { kind: 'return', revision: 1, cells: [{ ...place, reason: 'Сверьте с приказом' }] },
      });
    await push(reporter, awardsCounts(2));

    const cell = await ask({ row: code(1), column: 'kind' });
    const row = await ask({ row: code(1), column: null });
    const sheet = await ask({ row: null, column: null });
    const answered = await push(reporter, awardsCounts(3), 1);
    const review = await operate('readReview', { params: paramsOf(reporter) });

    expect([cell.json.code, row.json.code]).toEqual(['rowsNotSent', 'rowsNotSent']);
    expect([sheet.status, answered.status]).toEqual([201, 201]);
    expect(review.json).toMatchObject({ state: 'waiting', open: 0 });
  });

  test('the bank of practices and its public page have nothing to show and say why', async () => {
    const practices = countsBody('practices', [{ form: 'T_P', selection: 'regional', presented: null }]);
    const sent = await push('08631000', practices, 0, { params: paramsOf('08631000', 'practices') });
    const bank = await operate('readPractices', { params: { region: 'khabarovsk' } });
    const page = await app.call('readPracticesPage', { params: { region: 'khabarovsk' } });

    expect([sent.status, bank.status, page.status]).toEqual([201, 200, 200]);
    expect(bank.json.practices).toEqual([]);
    expect(page.bytes.toString()).toContain('в общий банк передаются только итоги');
  });

  test('what is removed after its term takes nothing of them away', async () => {
    await push('08634000', awardsCounts(4), 0, { params: paramsOf('08634000', 'awards', '2020') });
    await removeOldRows(app.store, [khabarovsk], new Date('2031-01-01T00:00:00Z'));

    const read = await operate('readSubmission', { params: paramsOf('08634000', 'awards', '2020') });
    const ledger = await operate('readLedger', { params: { region: 'khabarovsk', year: '2020' } });

    expect(read.json.code).toBe('rowsNotSent');
    expect(ledger.json.entries).toContainEqual(
      expect.objectContaining({ reporter: '08634000', template: 'awards', rows: 4, revision: 1 }),
    );
  });
});

describe('a closed year', () => {
  test('takes first counts late, and others only with a reason', async () => {
    const of = { params: paramsOf('08637000', 'awards', '2022') };
    const year = { region: 'khabarovsk', year: '2022' };
    await operate('freezeLedger', { params: year });
    await operate('putYearEvent', {
      params: { ...year, event: newCode() },
      body: { kind: 'closing', reason: 'Итоги подведены' },
    });

    const first = await push('08637000', awardsCounts(1), 0, of);
    const again = awardsCounts(2, { reason: 'Нашли ещё один приказ' });
    const refused = await push('08637000', awardsCounts(2), 1, of);
    const restated = await push('08637000', again, 1, of);

    expect(first.status).toBe(201);
    expect(refused.json.code).toBe('restatementReasonMissing');
    expect(restated.json.receipt.restatement).toEqual({ reason: 'Нашли ещё один приказ' });
  });
});

describe('who signs in', () => {
  test.each(['rows', 'counts'] as const)('is told that the deployment takes %s', async (registries) => {
    const { json } = await rows.with({ registries }).call('session', { key: await app.keyOf('operator') });

    expect(json.registries).toBe(registries);
  });
});
