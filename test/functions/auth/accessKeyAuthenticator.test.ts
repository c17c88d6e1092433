import { WINDOW_MS, WRONG_KEYS } from '../../../functions/src/auth/wrongKeyLimiter';
import { startTestApp, type TestApp } from '../usecases/testApp';

const DAY_MS = 24 * 60 * 60 * 1000;
const WRONG = `svod_${'x'.repeat(43)}`;

let app: TestApp;

beforeAll(async () => {
  app = await startTestApp();
});

afterAll(() => app.stop());

async function session(key: string) {
  const { status, json } = await app.call('session', { key });

  return { status, code: json.code, params: json.params };
}

describe('an access key', () => {
  test('opens until the instant it expires, and no longer', async () => {
    const { accessKey } = await app.admit({ days: 1 });
    const began = app.clock.now.getTime();

    app.clock.now = new Date(began + DAY_MS - 1);
    expect((await session(accessKey)).status).toBe(200);

    app.clock.now = new Date(began + DAY_MS);
    const expired = await session(accessKey);
    app.clock.now = new Date(began);

    expect(expired).toEqual({
      status: 401,
      code: 'keyExpired',
      params: { expired: new Date(began + DAY_MS).toISOString() },
    });
  });

  test('without an end opens years later', async () => {
    const { accessKey } = await app.admit({ days: null });
    const began = app.clock.now;
    app.clock.now = new Date(began.getTime() + 3000 * DAY_MS);
    const { status } = await session(accessKey);
    app.clock.now = began;

    expect(status).toBe(200);
  });

  test('in another case is another key', async () => {
    const { accessKey } = await app.admit({});

    // The prefix stays as it is, so that it is the random part that differs.
    const random = accessKey.slice('svod_'.length);

    expect((await session(`svod_${random.toLowerCase()}`)).code).toBe('keyUnknown');
    expect((await session(`svod_${random.toUpperCase()}`)).code).toBe('keyUnknown');
  });
});

describe('a client that guesses', () => {
  test('is refused before the store is asked, also with a right key, until the window ends', async () => {
    const { accessKey } = await app.admit({});
    const asked: string[] = [];
    const watched = app.with({
      store: {
        ...app.store,
        get: (...query) => {
          asked.push(query[0]);

          return app.store.get(...query);
        },
      },
    });
    const ask = (key: string) =>
      watched.call('session', { key, headers: { 'x-forwarded-for': 'spoofed, 203.0.113.7:4711' } });

    for (let tries = 0; tries < WRONG_KEYS; tries += 1) await ask(WRONG);
    expect(asked).toHaveLength(WRONG_KEYS);

    const { status, json } = await ask(accessKey);
    expect([status, json.code]).toEqual([429, 'tooManyWrongKeys']);
    expect(asked).toHaveLength(WRONG_KEYS);

    const other = { key: accessKey, headers: { 'x-forwarded-for': '203.0.113.7, 203.0.113.8' } };
    expect((await watched.call('session', other)).status).toBe(200);

    const began = app.clock.now;
    app.clock.now = new Date(began.getTime() + WINDOW_MS);
    expect((await ask(accessKey)).status).toBe(200);
    app.clock.now = began;
  });

  test('and cannot be told from others makes nobody wait', async () => {
    const { accessKey } = await app.admit({});
    for (let tries = 0; tries < WRONG_KEYS + 1; tries += 1) {
      expect((await session(WRONG)).code).toBe('keyUnknown');
    }

    expect((await session(accessKey)).status).toBe(200);
  });
});
