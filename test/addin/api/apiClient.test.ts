import { apiClient } from '../../../addin/src/api/apiClient';
import type { ApiRequest } from '../../../addin/src/api/apiRequest';
import { type Wait, waitByClock } from '../../../addin/src/api/retry';
import { inTurn, type Reply, refusal, SESSION, type Service, startService } from './service';

const KEY = 'svod_abc_DEF';
const PUSH = {
  params: { region: 'khabarovsk', year: '2024', template: 'mentees', reporter: '08701000' },
  headers: { 'if-none-match': '*', 'idempotency-key': 'content-0' },
  body: { templateVersion: 1, rows: 0, columns: {}, explanations: [], localChecks: {} },
} satisfies ApiRequest<'pushSubmission'>;

let service: Service | undefined;
let waits: number[] = [];

const wait: Wait = async (milliseconds) => {
  waits.push(milliseconds);
};

async function clientOf(...replies: readonly [Reply, ...Reply[]]) {
  service = await startService(inTurn(...replies));

  return { api: apiClient(service.address, KEY, wait), heard: service.heard, sent: service.sent };
}

afterEach(async () => {
  await service?.stop();
  waits = [];
});

describe('what a request says', () => {
  it('carries the key and no body where there is none', async () => {
    const { api, heard } = await clientOf({ body: SESSION });

    await api('session', { params: {} });

    expect(heard[0]).toMatchObject({ method: 'GET', url: '/api/session' });
    expect(heard[0]?.headers.authorization).toBe(`Bearer ${KEY}`);
    expect(heard[0]?.headers['content-encoding']).toBeUndefined();
    expect(heard[0]?.body).toHaveLength(0);
  });

  it('carries path, query and headers of the operation', async () => {
    const { api, heard } = await clientOf({ status: 422, body: refusal('columnsInvalid') });

    await api('pushSubmission', { ...PUSH, query: { dryRun: 'true' } });

    expect(heard[0]?.method).toBe('PUT');
    expect(heard[0]?.url).toBe(
      '/api/regions/khabarovsk/years/2024/templates/mentees/reporters/08701000?dryRun=true',
    );
    expect(heard[0]?.headers).toMatchObject({
      'if-none-match': '*',
      'idempotency-key': 'content-0',
      'content-type': 'application/json',
      'content-encoding': 'gzip',
    });
  });

  it('carries a large body with every letter intact', async () => {
    const { api, sent } = await clientOf({ status: 422, body: refusal('columnsInvalid') });
    const letters = Array.from({ length: 20_000 }, (_, index) => `Проба ${index} «ё» 𝄞 \u0000"\\`);
    const columns = { text: { dictionary: letters, codes: '' } };

    await api('pushSubmission', { ...PUSH, body: { ...PUSH.body, columns } });

    expect(sent(0)).toEqual({ ...PUSH.body, columns });
  });
});

describe('how a call ends', () => {
  it('gives body and ETag of what goes well', async () => {
    const { api } = await clientOf({ body: SESSION, headers: { etag: '"7"' } });

    expect(await api('session', { params: {} })).toEqual({
      kind: 'ok',
      status: 200,
      etag: '"7"',
      body: SESSION,
    });
  });

  it('gives the bytes of a file', async () => {
    const type = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
    const { api } = await clientOf({ headers: { 'content-type': type }, body: Uint8Array.of(0, 255, 10) });

    expect(
      await api('readAttainmentWorkbook', { params: { region: 'khabarovsk', year: '2024' } }),
    ).toMatchObject({ kind: 'ok', body: Uint8Array.of(0, 255, 10) });
  });

  it('gives no body where the contract has none', async () => {
    const { api } = await clientOf({ status: 304, headers: { etag: '"a"' } });

    expect(await api('region', { params: { region: 'khabarovsk' } })).toEqual({
      kind: 'ok',
      status: 304,
      etag: '"a"',
      body: undefined,
    });
  });

  it("gives a refusal in the server's own words", async () => {
    const { api } = await clientOf({ status: 412, body: refusal('headMoved', { revision: 2, sentAt: 'x' }) });

    expect(await api('pushSubmission', PUSH)).toEqual({
      kind: 'refused',
      status: 412,
      error: refusal('headMoved', { revision: 2, sentAt: 'x' }),
    });
  });

  it.each<[string, Reply]>([
    ["a proxy's page", { status: 502, headers: { 'content-type': 'text/html' }, body: '<h1>Bad</h1>' }],
    ['a portal instead of the service', { body: '<html>Войдите в сеть</html>' }],
    ['an empty 200', {}],
    ['an empty 500', { status: 500 }],
    ['a session that is none', { body: { id: 'member' } }],
    ['a field the contract does not know', { body: { ...SESSION, more: 1 } }],
    ['a refusal with a code nobody knows', { status: 404, body: { ...refusal('internal'), code: 'gone' } }],
    ['a status nobody promised', { status: 204 }],
    ['JSON that breaks off', { body: '{"id":' }],
  ])('%s is unreachable', async (_, reply) => {
    const { api, heard } = await clientOf(reply);

    expect(await api('session', { params: {} })).toEqual({
      kind: 'unreachable',
      reason: expect.stringMatching(/./),
    });
    expect(heard).toHaveLength(1);
  });

  it('does not take a page for a workbook', async () => {
    const { api } = await clientOf({ headers: { 'content-type': 'text/html' }, body: '<html>' });

    expect(
      await api('readAttainmentWorkbook', { params: { region: 'khabarovsk', year: '2024' } }),
    ).toMatchObject({ kind: 'unreachable' });
  });

  it('a service that is not there is unreachable', async () => {
    const { api } = await clientOf({});

    await service?.stop();

    expect(await api('session', { params: {} })).toMatchObject({ kind: 'unreachable' });
    expect(waits).toEqual([300, 600, 1200]);
  });
});

describe('sending again', () => {
  it('repeats a broken connection, the same request each time', async () => {
    const { api, heard, sent } = await clientOf('reset', 'reset', {
      status: 422,
      body: refusal('columnsInvalid'),
    });

    expect(await api('pushSubmission', PUSH)).toMatchObject({ kind: 'refused', status: 422 });
    expect(heard).toHaveLength(3);
    expect(heard.map(({ headers }) => headers['idempotency-key'])).toEqual(Array(3).fill('content-0'));
    expect([0, 1, 2].map(sent)).toEqual(Array(3).fill(PUSH.body));
    expect(waits).toEqual([300, 600]);
  });

  it.each([
    [429, { 'retry-after': '2' }, 2000],
    [503, { 'retry-after': '30' }, 30_000],
    [503, {}, 300],
    [429, { 'retry-after': 'Wed, 21 Oct 2026 07:28:00 GMT' }, 300],
    [429, { 'retry-after': '-5' }, 300],
  ])('waits out %i with %o', async (status, headers, asked) => {
    const { api } = await clientOf({ status, headers, body: refusal('storeAway') }, { body: SESSION });

    expect(await api('session', { params: {} })).toMatchObject({ kind: 'ok' });
    expect(waits).toEqual([asked]);
  });

  it('gives up after four attempts with what the last one said', async () => {
    const { api, heard } = await clientOf({ status: 503, body: refusal('storeAway') });

    expect(await api('session', { params: {} })).toMatchObject({ kind: 'refused', status: 503 });
    expect(heard).toHaveLength(4);
  });

  it.each(['31', '300', 'Infinity'])('does not wait %s seconds', async (seconds) => {
    const { api, heard } = await clientOf({
      status: 429,
      headers: { 'retry-after': seconds },
      body: refusal('tooManyWrongKeys', { retryAfterSeconds: 300 }),
    });

    expect(await api('session', { params: {} })).toMatchObject({ kind: 'refused', status: 429 });
    expect(heard).toHaveLength(1);
    expect(waits).toEqual([]);
  });

  it.each([400, 401, 403, 404, 409, 412, 413, 415, 422, 500, 502, 504])(
    'does not repeat %i',
    async (status) => {
      const { api, heard } = await clientOf({
        status,
        headers: { 'retry-after': '1' },
        body: refusal('internal'),
      });

      expect(await api('session', { params: {} })).toMatchObject({ kind: 'refused', status });
      expect(heard).toHaveLength(1);
    },
  );
});

describe('giving up', () => {
  it('sends nothing when it was given up before', async () => {
    const { api, heard } = await clientOf({ body: SESSION });

    expect(await api('session', { params: {} }, AbortSignal.abort())).toMatchObject({ kind: 'unreachable' });
    expect(heard).toEqual([]);
    expect(waits).toEqual([]);
  });

  it('ends a request that nobody answers, once', async () => {
    const given = new AbortController();

    service = await startService(() => {
      given.abort();

      return 'silence';
    });

    const answer = await apiClient(service.address, KEY, wait)('session', { params: {} }, given.signal);

    expect(answer).toMatchObject({ kind: 'unreachable' });
    expect(service.heard).toHaveLength(1);
  });

  it('does not sit out a wait by the clock', async () => {
    const given = new AbortController();

    service = await startService(() => ({
      status: 503,
      headers: { 'retry-after': '30' },
      body: refusal('storeAway'),
    }));

    const waiting: Wait = (milliseconds, signal) => {
      setImmediate(() => given.abort('the user closed the pane'));

      return waitByClock(milliseconds, signal);
    };
    const answer = await apiClient(service.address, KEY, waiting)('session', { params: {} }, given.signal);

    expect(answer).toMatchObject({ kind: 'unreachable' });
    expect(service.heard).toHaveLength(1);
    // One such wait takes longer than this test may.
  }, 10_000);
});

describe('hostile keys', () => {
  it.each([
    ['Cyrillic look-alikes', 'svоd_аbc'],
    ['a line break and a header', 'svod\r\nX-Role: operator'],
    ['emoji and NUL', 'svod_🔑\u0000'],
  ])('%s are sent as a key that is refused', async (_, key) => {
    service = await startService(() => ({ status: 401, body: refusal('keyUnknown') }));

    expect(await apiClient(service.address, key, wait)('session', { params: {} })).toMatchObject({
      kind: 'refused',
      status: 401,
    });
    expect(service.heard[0]?.headers.authorization).toMatch(/^Bearer [!-~]*\?[!-~]*$/);
    expect(service.heard[0]?.headers['x-role']).toBeUndefined();
  });
});
