import { TableClient } from '@azure/data-tables';
import { TABLES } from '../../../functions/src/storage/store';
import { freshKey } from '../http/routeRequest';
import { type Body, bodyOf, code } from './sheets';
import { startTestApp, type TestApp, type TestRequest, type TestResponse } from './testApp';

/** Stands for a person's name wherever one might get in. */
const CANARY = 'Канарейкин Тест Тестович';

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.stop());

async function push(change: Partial<TestRequest>): Promise<TestResponse> {
  return app.call('pushSubmission', {
    key: await app.keyOf('reporter', ['08701000']),
    params: { region: 'khabarovsk', year: '2024', template: 'mentees', reporter: '08701000' },
    headers: { 'if-none-match': '*', 'idempotency-key': freshKey() },
    body: bodyOf('mentees', [{}]),
    ...change,
  });
}

function withColumn(key: string, value: string): Body {
  const body = bodyOf('mentees', [{}]);

  return { ...body, columns: { ...body.columns, [key]: { dictionary: [value], codes: '' } } };
}

const LOCAL_COLUMNS = ['lastName', 'firstName', 'middleName', 'birthYear', 'classGroup', 'consent', CANARY];
const SHARED_COLUMNS = Object.keys(bodyOf('mentees', [{}]).columns ?? {});
const explanation = { code: 'menteeAge', row: null, column: null, fingerprint: '', text: 'потому' } as const;

describe('a name in a place where none belongs', () => {
  const places: readonly (readonly [string, Partial<TestRequest>])[] = [
    ...LOCAL_COLUMNS.map((key) => [`a local column, ${key}`, { body: withColumn(key, CANARY) }] as const),
    ...SHARED_COLUMNS.map((key) => [`a shared column, ${key}`, { body: withColumn(key, CANARY) }] as const),
    ['an unknown field', { body: { ...bodyOf('mentees', [{}]), [CANARY]: CANARY } }],
    ['a local check', { body: { ...bodyOf('mentees', [{}]), localChecks: { [CANARY]: 1 } } }],
    [
      'the row of an explanation',
      { body: bodyOf('mentees', [{}], { explanations: [{ ...explanation, row: CANARY }] }) },
    ],
    [
      'the column of an explanation',
      { body: bodyOf('mentees', [{}], { explanations: [{ ...explanation, column: CANARY }] }) },
    ],
    ['JSON that is none', { body: Buffer.from(`{"${CANARY}`) }],
    ['the path', { params: { region: 'khabarovsk', year: '2024', template: 'mentees', reporter: CANARY } }],
    ['the query', { query: `?${encodeURIComponent(CANARY)}=${encodeURIComponent(CANARY)}` }],
    ['a row code', { body: bodyOf('mentees', [{ rowCode: CANARY }]) }],
  ];

  test.each(places)('%s: is refused and repeated nowhere', async (_place, change) => {
    const { status, bytes, headers, logs } = await push(change);
    const said = `${bytes.toString()}${JSON.stringify([...headers])}${logs.join()}`;

    expect([400, 404, 422]).toContain(status);
    expect(said).not.toMatch(/Канарейкин|%D0%9A%D0%B0%D0%BD/i);
    expect(await everythingStored()).not.toContain('Канарейкин');
  });
});

describe('what a taken push leaves behind', () => {
  test('the key, its secret and the idempotency key are stored nowhere', async () => {
    const { accessKey } = await app.admit({ role: 'reporter', reporters: ['08701000'] });
    const idempotencyKey = 'a-key-of-the-sender';
    const taken = await push({
      key: accessKey,
      headers: { 'if-none-match': '*', 'idempotency-key': idempotencyKey },
      body: bodyOf('mentees', [{ rowCode: code(3) }]),
    });
    const stored = await everythingStored();

    expect(taken.status).toBe(201);
    expect(stored).toContain('khabarovsk:2024:mentees');
    for (const secret of [accessKey, accessKey.slice(5), idempotencyKey]) {
      expect(stored).not.toContain(secret);
      expect(taken.logs.join()).not.toContain(secret);
      expect(taken.bytes.toString()).not.toContain(secret);
    }
  });
});

/** All entities of all tables as text, with binary values as text, too. */
async function everythingStored(): Promise<string> {
  const found: string[] = [];

  for (const table of TABLES) {
    const client = TableClient.fromConnectionString(app.connectionString, table, {
      allowInsecureConnection: true,
    });

    for await (const entity of client.listEntities()) {
      const values = Object.values(entity).map((value) =>
        value instanceof Uint8Array ? Buffer.from(value).toString() : String(value),
      );
      found.push(values.join(' '));
    }
  }

  return found.join('\n');
}
