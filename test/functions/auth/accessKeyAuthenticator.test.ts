import { LIST_SECONDS } from '../../../functions/src/auth/issuedKeys';
import { WINDOW_MS, WRONG_KEYS } from '../../../functions/src/auth/wrongKeyLimiter';
import { revokeMember } from '../../../functions/src/storage/revokeMember';
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
  const FROM = { 'x-forwarded-for': 'spoofed, 203.0.113.7:4711' };

  /** The app over a store that notes what is read of the members. */
  function watchedApp() {
    const reads = { single: 0, lists: 0 };
    const watched = app.with({
      store: {
        ...app.store,
        get: (...query) => {
          reads.single += query[0] === 'members' ? 1 : 0;

          return app.store.get(...query);
        },
        range: (...query) => {
          reads.lists += query[0] === 'members' ? 1 : 0;

          return app.store.range(...query);
        },
      },
    });
    const ask = async (key: string, headers: Readonly<Record<string, string>> = FROM) => {
      const { status, json } = await watched.call('session', { key, headers });

      return [status, json.code ?? json.role, json.params?.retryAfterSeconds];
    };
    const guess = async (times: number) => {
      for (let tries = 0; tries < times; tries += 1) await ask(WRONG);
    };

    return { reads, ask, guess };
  }

  test('is answered without a look into the store for each, until the window ends', async () => {
    const { reads, ask, guess } = watchedApp();
    await guess(WRONG_KEYS);
    expect(reads).toEqual({ single: WRONG_KEYS, lists: 0 });

    await guess(WRONG_KEYS);
    expect(await ask(WRONG)).toEqual([429, 'tooManyWrongKeys', LIST_SECONDS]);
    expect(reads).toEqual({ single: WRONG_KEYS, lists: 1 });

    const began = app.clock.now;
    app.clock.now = new Date(began.getTime() + WINDOW_MS);
    expect(await ask(WRONG)).toEqual([401, 'keyUnknown', undefined]);
    app.clock.now = began;
  });

  test('locks nobody out who has a right key, at the same address or elsewhere', async () => {
    const { accessKey } = await app.admit({});
    const { ask, guess } = watchedApp();
    await guess(WRONG_KEYS + 5);

    expect(await ask(accessKey)).toEqual([200, 'operator', undefined]);
    expect(await ask(accessKey, { 'x-forwarded-for': '203.0.113.8' })).toEqual([200, 'operator', undefined]);
  });

  test('is told of a key revoked meanwhile that it is, at once', async () => {
    const { accessKey, member } = await app.admit({});
    const { ask, guess } = watchedApp();
    await guess(WRONG_KEYS);
    expect((await ask(accessKey))[0]).toBe(200);

    await revokeMember(app.store, member.id, app.clock.now);
    expect(await ask(accessKey)).toEqual([401, 'keyRevoked', undefined]);
  });

  test('makes a key that was issued just now wait for seconds, not for the window', async () => {
    const { ask, guess } = watchedApp();
    await guess(WRONG_KEYS + 1);
    const { accessKey } = await app.admit({});
    expect(await ask(accessKey)).toEqual([429, 'tooManyWrongKeys', LIST_SECONDS]);

    const began = app.clock.now;
    app.clock.now = new Date(began.getTime() + LIST_SECONDS * 1000);
    expect((await ask(accessKey))[0]).toBe(200);
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
