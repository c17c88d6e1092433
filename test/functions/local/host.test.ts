import { readFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect } from 'node:net';
import type { FunctionsProcess } from '../../../functions/local/functionsProcess';
import { buildTestApp, logOf, startBuilt } from './builtHost';

let log: string;
let host: FunctionsProcess;

beforeAll(async () => {
  const dist = await buildTestApp();
  log = logOf(dist);
  host = await startBuilt(dist);
});

afterAll(() => host.stop());

const at = (path: string, init?: RequestInit) => fetch(`${host.address}${path}`, init);
const textAt = async (path: string) => (await at(path)).text();

describe('routes', () => {
  test('path, query and headers arrive as they were sent', async () => {
    const answer = await at('/api/hello/%D0%81%D0%B6?x=1&x=%D1%8F', { headers: { 'x-test': 'T' } });

    expect(await answer.json()).toEqual({
      name: 'Ёж',
      x: ['1', 'я'],
      test: 'T',
      from: '127.0.0.1',
      url: `${host.address}/api/hello/%D0%81%D0%B6?x=1&x=%D1%8F`,
    });
  });

  test.each([
    ['/api/items/special', 'the special one'],
    ['/api/items/7', 'item 7'],
    ['/API/Items/Special', 'the special one'],
    ['/api/items/7/', 'item 7'],
    ['/api/items/a%2Fb', 'item a%2Fb'],
    ['/api/items/7/more', 'rest items/7/more'],
    ['/api/', 'rest '],
    ['/api', 'rest '],
  ])('%s is answered by «%s»', async (path, text) => {
    expect(await textAt(path)).toBe(text);
  });

  test('several parameters', async () => {
    expect(await (await at('/api/regions/khabarovsk/years/2024')).json()).toEqual({
      region: 'khabarovsk',
      year: '2024',
    });
  });

  test.each([
    ['POST', '/api/hello/x', 404],
    ['HEAD', '/api/hello/x', 404],
    ['GET', '/hello/x', 404],
    ['GET', '/', 404],
    ['GET', '/api/%', 400],
  ])('as in Azure %s %s gives %i without a body', async (method, path, status) => {
    const answer = await at(path, { method });

    expect(answer.status).toBe(status);
    expect(await answer.text()).toBe('');
    expect(answer.headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('answers', () => {
  test('what a function throws is a 500 without a body, and a line in the log', async () => {
    const answer = await at('/api/boom');

    expect(answer.status).toBe(500);
    expect(await answer.text()).toBe('');
    expect(await readFile(log, 'utf8')).toMatch(/error boom: Error: the secret cause/);
  });

  test('no result is a 204', async () => {
    expect((await at('/api/nothing')).status).toBe(204);
  });

  test('a 304 keeps its headers', async () => {
    const answer = await at('/api/not-modified');

    expect(answer.status).toBe(304);
    expect(answer.headers.get('etag')).toBe('"1"');
    expect(answer.headers.get('x-ms-invocation-id')).toBeNull();
  });

  test('an answer streams: its first part comes before its last is made', async () => {
    const { body } = await at('/api/stream');
    const parts: string[] = [];

    for await (const part of body ?? []) {
      parts.push(Buffer.from(part).toString());
      await at('/api/stream-on');
    }

    expect(parts).toEqual(['part 0;', 'part 1;']);
  });

  test('many at once are not mixed up', async () => {
    const answers = await Promise.all(
      Array.from({ length: 100 }, (_, index) => textAt(`/api/items/${index}`)),
    );

    expect(answers).toEqual(Array.from({ length: 100 }, (_, index) => `item ${index}`));
  });
});

describe('bodies', () => {
  test('5 MB come back as they were sent', async () => {
    const body = Buffer.alloc(5_000_000, 'Ёж № 1 ');
    const answer = await at('/api/echo', { method: 'PUT', body });

    expect(Buffer.from(await answer.arrayBuffer()).equals(body)).toBe(true);
  });

  test('a body of unknown length streams in', async () => {
    const parts = ['one', 'two', 'three'];
    const body = new ReadableStream({
      async pull(controller) {
        await new Promise((resolve) => setTimeout(resolve, 20));
        const part = parts.shift();

        if (part === undefined) controller.close();
        else controller.enqueue(Buffer.from(part));
      },
    });
    const answer = await at('/api/parts', { method: 'PUT', body, duplex: 'half' } as RequestInit);

    expect(await answer.json()).toEqual({ parts: 3, bytes: 11 });
  });

  test.each([
    ['/api/refuse', 413],
    ['/api/throw-early', 500],
  ])('%s may answer %i before it has read a long body', async (path, status) => {
    const answer = await at(path, { method: 'PUT', body: Buffer.alloc(20_000_000) });

    expect(answer.status).toBe(status);
    expect(await textAt('/api/items/7')).toBe('item 7');
  });
});

describe('timers', () => {
  const byHand = (name: string, key = host.adminKey, method = 'POST') =>
    at(`/admin/functions/${name}`, { method, headers: { 'x-functions-key': key } });
  const seen = async (): Promise<unknown[]> => (await at('/api/seen')).json();

  test('a timer runs on its schedule', async () => {
    await until(async () => (await seen()).includes('everySecond'));
  });

  test('a timer runs by hand and learns that it is not late', async () => {
    expect((await byHand('byHand')).status).toBe(202);
    await until(async () =>
      (await seen()).some((tick) => JSON.stringify(tick).includes('"isPastDue":false')),
    );
  });

  test('what a timer throws is a line in the log', async () => {
    expect((await byHand('failing')).status).toBe(202);
    await until(async () => (await readFile(log, 'utf8')).includes('error failing: Error: the timer failed'));
  });

  test('only timers, by POST', async () => {
    expect((await byHand('hello')).status).toBe(404);
    expect((await byHand('nobody')).status).toBe(404);
    expect((await byHand('byHand', host.adminKey, 'GET')).status).toBe(404);
  });
});

describe('attacks', () => {
  test.each(['', 'wrong', 'x'.repeat(10_000)])('a wrong administrator’s key opens nothing', async (key) => {
    const answer = await at('/admin/functions/byHand', {
      method: 'POST',
      headers: { 'x-functions-key': key },
    });

    expect(answer.status).toBe(401);
  });

  test('a client cannot choose the invocation or the host’s own headers', async () => {
    const answer = await at('/api/hello/x', {
      headers: {
        'x-ms-invocation-id': 'mine',
        'x-forwarded-host': 'evil.example',
        'x-forwarded-proto': 'gopher',
      },
    });

    expect(await answer.json()).toMatchObject({ url: `${host.address}/api/hello/x` });
  });

  test('who a client says it is stands before who it is', async () => {
    const from = async (headers: Readonly<Record<string, string>>) =>
      /"from":"([^"]*)"/.exec(await (await at('/api/hello/x', { headers })).text())?.[1];

    expect(await from({})).toBe('127.0.0.1');
    expect(await from({ 'x-forwarded-for': '198.51.100.1, 203.0.113.7' })).toBe(
      '198.51.100.1, 203.0.113.7, 127.0.0.1',
    );
  });

  test('a path with dots or a host in it is judged as what it comes to', async () => {
    expect(await rawStatus('/api/../admin/functions/byHand')).toBe(401);
    expect(await rawStatus('/admin/../api/items/7')).toBe(200);
    expect(await rawStatus('//api/items/7')).toBe(404);
    expect(await rawStatus('//127.0.0.1/api/items/7')).toBe(404);
    expect(await rawStatus('http://127.0.0.1/api/items/7')).toBe(400);
  });

  test.each(['', 'a b', '[::1', 'user:word@evil', 'x:99999', 'a/b', 'h'.repeat(9000)])(
    'a Host of which no address can be made is refused: %j',
    async (name) => {
      expect(await rawAnswer(`GET /api/items/7 HTTP/1.1\r\nHost: ${name}\r\nConnection: close`)).toMatch(
        /^HTTP\/1.1 400 /,
      );
    },
  );

  test.each(['Host: x', 'Authorization: a\r\nauthorization: b', 'Content-Type: a\r\nContent-type: a'])(
    'a head that says twice what may be said once is refused: %j',
    async (lines) => {
      expect(
        await rawAnswer(`GET /api/items/7 HTTP/1.1\r\nHost: x\r\n${lines}\r\nConnection: close`),
      ).toMatch(/^HTTP\/1.1 400 /);
    },
  );

  test('a head of more lines than Node counts is answered', async () => {
    const lines = Array.from({ length: 1900 }, (_, at) => `a${at}: 1`).join('\r\n');

    expect(await rawAnswer(`GET /api/items/7 HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${lines}`)).toMatch(
      /item 7/,
    );
  });

  test.each([
    ['no HTTP at all', 'HELLO', 400],
    ['a method in small letters', 'get /api/items/7 HTTP/1.1\r\nHost: x', 400],
    ['a head of 100 KB', `GET /api/items/7 HTTP/1.1\r\nHost: x\r\nX-Long: ${'x'.repeat(100_000)}`, 431],
    ['a wish', 'GET /api/items/7 HTTP/1.1\r\nHost: x\r\nExpect: a miracle\r\nConnection: close', 417],
  ])('%s is refused with the headers of every answer', async (_what, head, status) => {
    const answer = await rawAnswer(head);

    expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
    expect(answer).toContain('x-content-type-options: nosniff');
    expect(answer).toContain("content-security-policy: default-src 'none'");
  });

  test('a client that goes away in the middle of its body does no harm', async () => {
    await new Promise<void>((resolve) => {
      const leaving = request(`${host.address}/api/echo`, { method: 'PUT' });

      leaving.on('error', () => resolve()).write(Buffer.alloc(100_000));
      setTimeout(() => leaving.destroy(new Error('gone')), 30);
    });

    expect(await textAt('/api/items/7')).toBe('item 7');
  });
});

/** fetch would refuse to send it. */
function rawAnswer(head: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const socket = connect(Number(new URL(host.address).port), '127.0.0.1', () =>
      socket.write(`${head}\r\n\r\n`),
    );

    socket
      .on('data', (part) => {
        answer += part.toString('latin1');
      })
      .on('error', () => undefined)
      .on('close', () => resolve(answer));
  });
}

/** fetch would tidy the path. */
function rawStatus(path: string): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(host.address);

    request({ hostname, port, path }, (answer) => resolve(answer.resume().statusCode))
      .on('error', reject)
      .end();
  });
}

async function until(holds: () => Promise<boolean>): Promise<void> {
  while (!(await holds())) await new Promise((resolve) => setTimeout(resolve, 50));
}
