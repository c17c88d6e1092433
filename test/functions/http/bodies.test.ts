import { gzipSync } from 'node:zlib';
import { MAX_OPENINGS } from '../../../functions/src/http/limits';
import { MAX_ROWS } from '../../../shared/columns/limits';
import { MAX_EXPLANATIONS } from '../../../shared/contract/submission';
import { startTestApp, type TestApp, type TestResponse } from '../usecases/testApp';
import { routeRequest, soundBody } from './routeRequest';

let app: TestApp;
let key: string;

beforeAll(async () => {
  app = await startTestApp();
  key = await app.keyOf('operator');
});

afterAll(() => app.stop());

/** A dry run, so that every test meets the same empty store. */
function send(
  body: unknown,
  headers: Readonly<Record<string, string>> = {},
  over = app,
): Promise<TestResponse> {
  const request = routeRequest('pushSubmission', { reporter: 'region' });

  return over.call('pushSubmission', { ...request, key, query: '?dryRun=true', headers, body });
}

const bytesOf = (body: unknown) => Buffer.from(JSON.stringify(body));
const gzip = { 'content-encoding': 'gzip' };

describe('a body at the limits', () => {
  const bytes = bytesOf(soundBody());

  test.each([
    ['exactly as long as allowed', 0, 200],
    ['a byte longer', -1, 413],
  ])('%s on the wire', async (_what, slack, status) => {
    const small = app.with({ limits: { bodyBytes: bytes.length + slack } });

    expect((await send(bytes, {}, small)).status).toBe(status);
  });

  test.each([
    ['exactly as long as allowed', 0, 200],
    ['a byte longer', -1, 413],
  ])('%s after inflating', async (_what, slack, status) => {
    const small = app.with({ limits: { inflatedBytes: bytes.length + slack } });

    expect((await send(gzipSync(bytes), gzip, small)).status).toBe(status);
  });

  test.each([
    ['stated too long', String(10 ** 9), 'bodyTooLarge'],
    ['stated shorter than it is', '1', 'bodyTooLarge'],
  ])('a length %s does not help', async (_what, stated, refusal) => {
    const small = app.with({ limits: { bodyBytes: bytes.length - 1 } });

    expect((await send(bytes, { 'content-length': stated }, small)).json.code).toBe(refusal);
  });

  test.each([
    ['as many rows as allowed', MAX_ROWS, 'columnsInvalid'],
    ['a row more', MAX_ROWS + 1, 'tooManyRows'],
  ])('%s', async (_what, rows, refusal) => {
    expect((await send(soundBody({ rows }))).json.code).toBe(refusal);
  });

  test.each([
    ['as many entries as allowed', MAX_ROWS, 'columnsInvalid'],
    ['an entry more', MAX_ROWS + 1, 'columnTooLong'],
  ])('%s in a dictionary', async (_what, length, refusal) => {
    const columns = { ...soundBody().columns, rowCode: { dictionary: Array(length).fill('x'), codes: '' } };
    const { json } = await send(soundBody({ columns }));

    expect([json.code, json.params.column]).toEqual([refusal, 'rowCode']);
  });

  test.each([
    ['as many codes as allowed', 1, MAX_ROWS, 'columnsInvalid'],
    ['a code more', 1, MAX_ROWS + 1, 'columnTooLong'],
    ['as many codes of two digits as allowed', 65, 2 * MAX_ROWS, 'columnsInvalid'],
    ['a digit more', 65, 2 * MAX_ROWS + 1, 'columnTooLong'],
  ])('%s beside a dictionary of %i', async (_what, entries, digits, refusal) => {
    const rowCode = { dictionary: Array(entries).fill('x'), codes: 'A'.repeat(digits) };
    const { json } = await send(soundBody({ columns: { ...soundBody().columns, rowCode } }));

    expect([json.code, json.params.column]).toEqual([refusal, 'rowCode']);
  });

  test.each([
    ['as many brackets as allowed', MAX_OPENINGS, 'bodyNotJson'],
    ['one more', MAX_OPENINGS + 1, 'requestInvalid'],
  ])('%s', async (_what, count, refusal) => {
    expect((await send(Buffer.from('['.repeat(count)))).json.code).toBe(refusal);
  });

  test.each([
    ['as many explanations as allowed', MAX_EXPLANATIONS, 'explanationInvalid'],
    ['one more', MAX_EXPLANATIONS + 1, 'requestInvalid'],
  ])('%s', async (_what, length, refusal) => {
    const explanation = { code: 'menteeAge', row: null, column: null, fingerprint: '', text: 'потому' };
    const { json } = await send(soundBody({ explanations: Array(length).fill(explanation) }));

    expect(json.code).toBe(refusal);
  });
});

describe('a body in another coding', () => {
  test.each([
    ['gzip', gzip, gzipSync(bytesOf(soundBody()))],
    ['gzip in capitals', { 'content-encoding': 'GZIP' }, gzipSync(bytesOf(soundBody()))],
    ['none, said so', { 'content-encoding': 'identity' }, bytesOf(soundBody())],
    ['a stated charset', { 'content-type': 'application/json; charset=UTF-8' }, bytesOf(soundBody())],
  ])('%s is read', async (_what, headers, body) => {
    expect((await send(body, headers)).status).toBe(200);
  });

  test.each([
    ['brotli', { 'content-encoding': 'br' }],
    ['gzip twice', { 'content-encoding': 'gzip, gzip' }],
    ['another charset', { 'content-type': 'application/json; charset=windows-1251' }],
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }],
    ['no type at all', { 'content-type': '' }],
  ])('%s is not taken', async (_what, headers) => {
    expect((await send(bytesOf(soundBody()), headers)).status).toBe(415);
  });
});

describe('attacks', () => {
  test('a gzip bomb is stopped at the limit', async () => {
    const bomb = gzipSync(Buffer.alloc(64 * 1024 * 1024, ' '));

    expect(bomb.length).toBeLessThan(100_000);
    expect((await send(bomb, gzip)).json.code).toBe('bodyTooLargeInflated');
  });

  test.each([
    ['cut short', gzipSync(bytesOf(soundBody())).subarray(0, 60)],
    ['with a wrong checksum', damaged(gzipSync(bytesOf(soundBody())))],
    ['not compressed at all', bytesOf(soundBody())],
  ])('gzip %s is damaged', async (_what, body) => {
    expect((await send(body, gzip)).json.code).toBe('bodyDamaged');
  });

  test('text that is no UTF-8 is damaged', async () => {
    const { json } = await send(Buffer.concat([Buffer.from('"'), Buffer.from([0xd0]), Buffer.from('"')]));

    expect(json.code).toBe('bodyDamaged');
  });

  test.each([
    ['nothing', ''],
    ['half a value', '{"rows":'],
    ['a comment', '{/**/}'],
    ['two values', '{}{}'],
    ['a byte order mark', '\uFEFF{}'],
  ])('%s is no JSON, and no piece of it comes back', async (_what, text) => {
    const { status, json } = await send(Buffer.from(text));

    expect([status, json.code, json.params]).toEqual([400, 'bodyNotJson', {}]);
  });

  test.each([
    ['null', null, ''],
    ['a list', [], ''],
    ['a text', 'text', ''],
    ['rows as text', { ...soundBody(), rows: '1' }, 'rows'],
    ['half a row', soundBody({ rows: 0.5 }), 'rows'],
    ['fewer rows than none', soundBody({ rows: -1 }), 'rows'],
    ['something more', { ...soundBody(), more: 1 }, ''],
    ['columns as a list', { ...soundBody(), columns: [] }, 'columns'],
    ['explanations as an object', { ...soundBody(), explanations: {} }, ''],
    [
      'an explanation without a text',
      { ...soundBody(), explanations: [{ code: 'menteeAge' }] },
      'explanations.0',
    ],
    ['a local check that is none', { ...soundBody(), localChecks: { 'Тестов Тест': 1 } }, 'localChecks.?'],
    ['a local check called __proto__', { ...soundBody(), localChecks: JSON.parse('{"__proto__":1}') }, ''],
  ])('%s is malformed', async (_what, body, where) => {
    const { status, json } = await send(bytesOf(body));

    expect([status, json.params.where]).toEqual([400, 'body']);
    expect(json.params.name.startsWith(where)).toBe(true);
  });

  test('a prototype in the body changes nothing', async () => {
    const text = JSON.stringify(soundBody()).replace('{', '{"__proto__":{"rows":7},');
    const { status } = await send(Buffer.from(text));

    expect(status).toBe(400);
    expect(({} as { rows?: number }).rows).toBeUndefined();
  });

  test.each(['__proto__', 'constructor', 'lastName', 'Тестов Тест Тестович', 'x'.repeat(500)])(
    'a column called %s is refused',
    async (column) => {
      const columns = Object.fromEntries([...Object.entries(soundBody().columns ?? {}), [column, {}]]);
      const text = JSON.stringify(soundBody({ columns }));
      const { json } = await send(Buffer.from(text.replace('"columns":{', `"columns":{"${column}":{},`)));

      expect(json).toMatchObject({ code: 'columnsInvalid', params: { reason: 'columnUnknown' } });
      expect(JSON.stringify(json)).not.toMatch(/Тестов|x{41}/);
    },
  );

  test('a hostile list of explanations makes one fault, not a million', async () => {
    const { json, bytes } = await send(Buffer.from(`{"explanations":[${'0,'.repeat(2_000_000)}0]}`));

    expect(json.code).toBe('requestInvalid');
    expect(bytes.length).toBeLessThan(1000);
  });
});

function damaged(gzipped: Buffer): Buffer {
  const copy = Buffer.from(gzipped);
  const checksum = copy.length - 8;
  copy.writeUInt8(copy.readUInt8(checksum) ^ 1, checksum);

  return copy;
}
