import type { Store } from '../../../functions/src/storage/store';
import { StoreUnavailable } from '../../../functions/src/storage/storeErrors';
import { contract, OPERATION_NAMES, type OperationName } from '../../../shared/contract/contract';
import { pathNames } from '../../../shared/contract/pathNames';
import type { Route } from '../../../shared/contract/route';
import { routeRequest } from '../../functions/http/routeRequest';
import type { TestApp, TestRequest, TestResponse } from '../../functions/usecases/testApp';
import { IS_FULL, keepFigure, timeFor } from '../figures';
import { OWN } from './identities';
import { quickApp } from './quickApp';

/* Keys and bodies in every place where a request can carry them: none is in a log, nor in an answer. */

/** Twenty letters behind the prefix: the shortest that can be a key, short enough to look like a name. */
const SHORT_KEY = 'svod_KANAREJKAKANAREJKA12';
const LONG_KEY = `svod_${'KANAREJKA'.repeat(4)}1234567`;
const SECRET = 'КАНАРЕЙКАТЕЛА';
const FORBIDDEN = /KANAREJKA|КАНАРЕЙКА/i;

let app: TestApp;
let right: string;
let lines = 0;
const written: string[] = [];

jest.setTimeout(timeFor(60_000));

beforeAll(async () => {
  app = await quickApp();
  right = await app.keyOf('operator');

  for (const method of ['log', 'info', 'warn', 'error', 'debug', 'trace'] as const) {
    jest.spyOn(console, method).mockImplementation((...said: unknown[]) => void written.push(said.join(' ')));
  }
});

afterAll(async () => {
  jest.restoreAllMocks();
  await app.stop();
  keepFigure({
    area: 'access',
    what: `every one of ${OPERATION_NAMES.length} routes with keys and texts planted in headers, query, path and body, in health and while the store fails with messages that quote them`,
    figure: `${lines} lines of log, 0 with a key or a text`,
    doesNotProve: 'what a front end or the platform writes down of its own',
  });
});

function check({ logs, bytes, headers }: TestResponse): void {
  lines += logs.length;

  expect(logs.length).toBeGreaterThan(0);
  expect(logs.filter((line) => FORBIDDEN.test(line) || line.includes(right))).toEqual([]);
  expect(written).toEqual([]);
  expect(bytes.toString('utf8')).not.toMatch(FORBIDDEN);
  expect([...headers.values()].filter((value) => FORBIDDEN.test(value))).toEqual([]);
}

/** A request with a key in every place of the wrong kind. */
function carriers(name: OperationName): readonly TestRequest[] {
  const request = routeRequest(name);
  const { path, headers, body }: Route = contract[name];
  const keys = IS_FULL
    ? [SHORT_KEY, LONG_KEY, SECRET, `${SECRET} ${LONG_KEY}`]
    : [SHORT_KEY, `${SECRET} ${LONG_KEY}`];
  const inPath = pathNames(path).flatMap((param) =>
    keys.map((value) => ({ ...request, params: { ...request.params, [param]: value } })),
  );
  const inQuery = keys.flatMap((value) =>
    ['key', 'access_token', 'code', value].map((param) => ({
      ...request,
      query: `?${encodeURIComponent(param)}=${encodeURIComponent(value)}`,
    })),
  );
  const inHeaders = [
    ...Object.keys(headers.shape),
    'x-api-key',
    'cookie',
    'user-agent',
    'X-Forwarded-For',
  ].map((header) => ({ ...request, headers: { ...request.headers, [header]: LONG_KEY } }));
  const inBody =
    body === undefined
      ? []
      : [
          { [SHORT_KEY]: SECRET },
          { columns: { [LONG_KEY]: [SECRET] } },
          { kind: LONG_KEY, reason: SECRET },
          Buffer.from(`{"${SECRET}": ${LONG_KEY}`),
        ].map((sent) => ({ ...request, body: sent }));

  return [...inPath, ...inQuery, ...inHeaders, ...inBody];
}

describe('a key or a text in the wrong place', () => {
  test.each(OPERATION_NAMES)('is not in the log of %s', async (name) => {
    for (const request of carriers(name)) check(await app.call(name, { key: right, ...request }));
  });

  test.each(OPERATION_NAMES.filter((name) => contract[name].access.kind === 'member'))(
    'does not open %s',
    async (name) => {
      const request = routeRequest(name);
      const given = [
        { query: `?key=${right}` },
        { query: `?access_token=${right}` },
        { headers: { ...request.headers, 'x-api-key': right } },
        { headers: { ...request.headers, cookie: `key=${right}` } },
        { headers: { ...request.headers, 'x-functions-key': right } },
      ];

      for (const change of given) {
        const { status, logs, bytes } = await app.call(name, { ...request, ...change });

        expect(status).toBe(401);
        expect([...logs, bytes.toString('utf8')].filter((text) => text.includes(right))).toEqual([]);
      }
    },
  );

  test.each(['authorization', 'Authorization', 'AUTHORIZATION'])(
    'a right one in %s is not logged',
    async (header) => {
      const { status, logs } = await app.call('session', { headers: { [header]: `bEaReR ${right}` } });

      expect(status).toBe(200);
      expect(logs.join()).not.toContain(right.slice(5));
    },
  );
});

describe('a store that fails', () => {
  const failing = (error: () => Error): Store => {
    const fail = () => Promise.reject(error());

    return {
      get: (table, ...query) => (table === 'members' ? app.store.get(table, ...query) : fail()),
      range: (table, ...query) => (table === 'members' ? app.store.range(table, ...query) : fail()),
      commit: fail,
    };
  };
  const quoted = () => new Error(`cannot write ${SECRET} of ${LONG_KEY}`);

  test.each(OPERATION_NAMES)('has its message repeated nowhere by %s', async (name) => {
    const causes = [
      quoted,
      () => Object.assign(quoted(), { name: 'RestError', request: { headers: { authorization: LONG_KEY } } }),
      () => new SyntaxError(`no JSON:\n    at ${SECRET} (${LONG_KEY}:1:1)`),
      () => new StoreUnavailable('gone', { cause: quoted() }),
    ];

    for (const cause of IS_FULL ? causes : causes.slice(1, 3)) {
      const broken = app.with({ store: failing(cause) });
      const reporter = contract[name].access.kind === 'member' ? OWN : 'region';
      const answer = await broken.call(name, { ...routeRequest(name, { reporter }), key: right });

      check(answer);
      expect([500, 503, ...Object.keys(contract[name].responses).map(Number), 403, 404]).toContain(
        answer.status,
      );
    }
  });
});
