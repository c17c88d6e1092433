import { gunzipSync } from 'node:zlib';
import { contract, OPERATION_NAMES, type OperationName } from '../../../shared/contract/contract';
import type { Route } from '../../../shared/contract/route';
import { bodyOf, code } from '../usecases/sheets';
import { ORIGIN, startTestApp, type TestApp } from '../usecases/testApp';
import { freshKey, routeRequest } from './routeRequest';

/**
 * The region itself has no practices to decide about, a member is issued with another key each time, and this deployment
 * takes rows: test/functions/usecases/{practices,members,push} answer these.
 */
const ELSEWHERE: readonly OperationName[] = ['putPracticeDecision', 'putMember', 'pushCounts'];
const ASKED = OPERATION_NAMES.filter((name) => !ELSEWHERE.includes(name));

let app: TestApp;
let key: string;

beforeAll(async () => {
  app = await startTestApp();
  key = await app.keyOf('operator');

  for (const name of [
    'pushSubmission',
    'putReviewMove',
    'freezeLedger',
    'putYearEvent',
    'putRelease',
  ] as const) {
    await app.call(name, { ...routeRequest(name, { reporter: 'region' }), key });
  }
});

afterAll(() => app.stop());

const ask = (name: OperationName, headers: Readonly<Record<string, string>> = {}) =>
  app.call(name, { ...routeRequest(name, { reporter: 'region' }), key, headers });

const JSON_TYPE = 'application/json; charset=utf-8';
/** A client of OData reads from it how much an answer says of itself. */
const ODATA = 'application/json;odata.metadata=minimal;charset=utf-8';

describe('a sound request', () => {
  test.each(ASKED)('%s is answered as the contract says', async (name) => {
    const request = { ...routeRequest(name, { reporter: 'region' }), key };
    const { status, headers, json, bytes } = await app.call(name, request);
    const route: Route = contract[name];
    const response = route.responses[status];

    expect(status).toBe(200);
    expect(response?.schema?.safeParse(json).error).toBeUndefined();
    expect(headers.get('content-type')).toBe(response?.mediaType ?? ('dialect' in route ? ODATA : JSON_TYPE));
    expect(bytes.length).toBeGreaterThan(0);
    for (const header of response?.headers ?? []) expect(headers.get(header)).not.toBeNull();
  });

  test('other metadata of the host among the values of the path is left alone', async () => {
    const params = { ...routeRequest('readLedger').params, sys: 'something' };

    expect((await app.call('readLedger', { key, params })).status).toBe(200);
  });

  test('the workbook is a zip file with a name', async () => {
    const { bytes, headers } = await ask('readAttainmentWorkbook');

    expect(bytes.subarray(0, 2).toString()).toBe('PK');
    expect(headers.get('content-disposition')).toBe('attachment; filename="svod-khabarovsk-2024.xlsx"');
  });
});

describe('the headers of every answer', () => {
  test.each([
    ['an answer', {}],
    ['a refusal', { authorization: 'Bearer wrong' }],
  ])('%s is neither cached, framed nor sniffed', async (_what, headers) => {
    const answer = await ask('session', headers);

    expect(answer.headers.get('cache-control')).toBe('no-store');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    expect(answer.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  test('a page of the named origin may read it', async () => {
    const { headers } = await ask('session', { origin: ORIGIN });

    expect(headers.get('access-control-allow-origin')).toBe(ORIGIN);
    expect(headers.get('access-control-expose-headers')).toContain('ETag');
    expect(headers.get('vary')).toContain('Origin');
  });

  test.each(['https://evil.example', `${ORIGIN}.evil.example`, 'null', ORIGIN.toUpperCase()])(
    'a page of %s may not',
    async (origin) => {
      const { headers } = await ask('session', { origin });

      expect(headers.get('access-control-allow-origin')).toBeNull();
    },
  );
});

describe('the text of a refusal', () => {
  test.each([
    [undefined, 'ru', 'Нужен ключ доступа.'],
    ['en-GB, ru;q=0.5', 'en', 'An access key is needed.'],
    ['de, ru', 'ru', 'Нужен ключ доступа.'],
  ])('for Accept-Language %s it is %s', async (accepted, language, message) => {
    const { json, headers } = await app.call('session', {
      headers: accepted === undefined ? {} : { 'accept-language': accepted },
    });

    expect(json.message).toBe(message);
    expect(headers.get('content-language')).toBe(language);
  });
});

describe('gzip', () => {
  test('a large answer is compressed for who takes it', async () => {
    const { headers, json } = await ask('region', { 'accept-encoding': 'gzip, br' });

    expect(headers.get('content-encoding')).toBe('gzip');
    expect(json.key).toBe('khabarovsk');
  });

  test.each([
    ['for who does not take it', 'region', 'identity'],
    ['for who forbids it', 'region', 'gzip;q=0'],
    ['when it is small', 'health', 'gzip'],
    ['when it is a workbook', 'readAttainmentWorkbook', 'gzip'],
  ] as const)('it is left out %s', async (_when, name, accepted) => {
    const { headers, bytes } = await ask(name, { 'accept-encoding': accepted });

    expect(headers.get('content-encoding')).toBeNull();
    expect(() => gunzipSync(bytes)).toThrow();
  });
});

describe('the profile of the region', () => {
  test('who has the current one is told so', async () => {
    const etag = (await ask('region')).headers.get('etag') ?? '';

    for (const tag of [etag, `W/${etag}`, `"other", ${etag}`, '*']) {
      const { status, bytes, headers } = await ask('region', { 'if-none-match': tag });

      expect([status, bytes.length, headers.get('etag')]).toEqual([304, 0, etag]);
    }
  });

  test('who has another one is given it', async () => {
    expect((await ask('region', { 'if-none-match': '"other"' })).status).toBe(200);
  });
});

describe('the log', () => {
  test('holds one line of JSON for a request, with what it was and how it ended', async () => {
    const { logs, headers } = await ask('readSubmission');
    const [line = '{}'] = logs;

    expect(logs).toHaveLength(1);
    expect(JSON.parse(line)).toMatchObject({
      requestId: headers.get('x-request-id'),
      route: 'readSubmission',
      role: 'operator',
      target: { region: 'khabarovsk', year: 2024, template: 'organisations', reporter: 'region' },
      status: 200,
    });
  });

  test('names who asked, and why it was refused', async () => {
    const { json } = await ask('session');
    const refused = await app.call('readMembers', {
      ...routeRequest('readMembers'),
      key: await app.keyOf('analyst'),
    });
    const [line = '{}'] = (await ask('session')).logs;
    const [other = '{}'] = refused.logs;

    expect(JSON.parse(line)).toMatchObject({ member: json.id, status: 200 });
    expect(JSON.parse(other)).toMatchObject({ role: 'analyst', status: 403, code: 'roleNotAllowed' });
  });

  test('holds no key and nothing of the path that was not understood', async () => {
    const { logs } = await app.call('readSubmission', {
      key,
      params: { region: 'khabarovsk', year: '2024', template: 'Тестов Тест', reporter: 'region' },
    });

    expect(logs.join()).not.toMatch(/Тестов|svod_|127\.0\.0\.1/);
  });
});

describe('bodies of a push', () => {
  const push = (headers: Readonly<Record<string, string>>, query = '') =>
    app.call('pushSubmission', {
      ...routeRequest('pushSubmission', { reporter: 'region', year: '2023' }),
      key,
      query,
      headers: { 'if-none-match': '*', 'idempotency-key': freshKey(), ...headers },
      body: bodyOf('organisations', [{ rowCode: code(1, 'd') }]),
    });

  test.each([
    ['a weak tag', { 'if-match': 'W/"1"' }, 'if-match'],
    ['two tags', { 'if-match': '"1", "2"' }, 'if-match'],
    ['a tag without quotes', { 'if-match': '1' }, 'if-match'],
    ['any tag', { 'if-match': '*' }, 'if-match'],
    ['a tag in If-None-Match', { 'if-none-match': '"1"' }, 'if-none-match'],
    ['a header given twice', { 'idempotency-key': 'key-number-1, key-number-2' }, 'idempotency-key'],
    ['a short idempotency key', { 'idempotency-key': 'short' }, 'idempotency-key'],
    ['a path in the idempotency key', { 'idempotency-key': '../../members' }, 'idempotency-key'],
  ])('%s is malformed', async (_what, headers, name) => {
    const { status, json } = await push(headers);

    expect([status, json.code, json.params]).toEqual([400, 'requestInvalid', { where: 'header', name }]);
  });

  test('both preconditions at once are none', async () => {
    expect((await push({ 'if-match': '"1"' })).json.code).toBe('preconditionMissing');
  });

  test.each([
    ['a value that is none', '?dryRun=yes', 'dryRun'],
    ['a name twice', '?dryRun=true&dryRun=true', '?'],
    ['a name that is not known', '?dry=true', 'dry'],
    ['a name that is no name', '?%D0%A2%D0%B5%D1%81%D1%82=1', '?'],
  ])('%s in the query is malformed', async (_what, query, name) => {
    const { status, json } = await push({}, query);

    expect([status, json.params]).toEqual([400, { where: 'query', name }]);
  });
});
