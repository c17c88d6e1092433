import { symlink } from 'node:fs/promises';
import * as fc from 'fast-check';
import { newDist, startSite, type TestSite } from './site';

const keys = { reporter: 'svod_r', operator: 'svod_o', analyst: 'svod_a' };
const files = {
  'site/taskpane.html': '<title>own</title>',
  'site/try/page.html': '<title>try</title>',
  'site/try/taskpane.html': '<title>framed</title>',
  'site/try/schema.json': '{}',
  'site/vendor/office-js/office.js': 'office()',
  'site/docs/excel.md': '# Надстройка',
  'addin/taskpane.html': '<title>cdn</title>',
  'addin/help.html': '<title>Справка</title>',
  'addin/assets/taskpane-AB12CD34.js': 'pane()',
  'addin/assets/icons/svod-32.png': 'png',
  'addin/.secret': 'secret',
  'addin/strange.bin': 'bin',
  'secret.txt': 'secret',
  'local/start.mjs': 'secret',
};
let dist: string;
let site: TestSite;

beforeAll(async () => {
  dist = await newDist(files);
  site = await startSite({ dist, keys });
});

afterAll(() => site.stop());

describe('files', () => {
  test.each([
    ['/taskpane.html', '<title>own</title>', 'text/html; charset=utf-8'],
    ['/help.html', '<title>Справка</title>', 'text/html; charset=utf-8'],
    ['/try', '<title>try</title>', 'text/html; charset=utf-8'],
    ['/try/', '<title>try</title>', 'text/html; charset=utf-8'],
    ['/try/taskpane.html', '<title>framed</title>', 'text/html; charset=utf-8'],
    ['/try/schema.json', '{}', 'application/json; charset=utf-8'],
    ['/vendor/office-js/office.js', 'office()', 'text/javascript; charset=utf-8'],
    ['/assets/taskpane-AB12CD34.js', 'pane()', 'text/javascript; charset=utf-8'],
    ['/assets/icons/svod-32.png', 'png', 'image/png'],
    ['/docs/excel.md', '# Надстройка', 'text/plain; charset=utf-8'],
    ['/strange.bin', 'bin', 'application/octet-stream'],
    ['/taskpane.html?host=try', '<title>own</title>', 'text/html; charset=utf-8'],
  ])('%s is served with its type, and never guessed', async (path, body, type) => {
    const answer = await site.ask(path);

    expect(answer).toMatchObject({ status: 200, body });
    expect(answer.headers).toMatchObject({
      'content-type': type,
      'content-length': String(Buffer.byteLength(body)),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
    });
  });

  test.each([
    ['/assets/taskpane-AB12CD34.js', 'public, max-age=31536000, immutable'],
    ['/assets/icons/svod-32.png', 'public, max-age=86400'],
    ['/vendor/office-js/office.js', 'public, max-age=86400'],
    ['/taskpane.html', 'no-cache'],
    ['/try', 'no-cache'],
    ['/try/schema.json', 'no-cache'],
  ])('%s may be kept: %s', async (path, value) => {
    expect((await site.ask(path)).headers['cache-control']).toBe(value);
  });

  test('what the client has already is not sent again', async () => {
    const { headers } = await site.ask('/taskpane.html');
    const again = await site.ask('/taskpane.html', { headers: { 'if-none-match': headers.etag ?? '' } });

    expect(again).toMatchObject({ status: 304, body: '' });
    expect(again.headers.etag).toBe(headers.etag);
    expect((await site.ask('/taskpane.html', { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
  });

  test('HEAD gives the same headers and no body', async () => {
    const [head, get] = await Promise.all(
      ['HEAD', 'GET'].map((method) => site.ask('/taskpane.html', { method })),
    );

    expect(head).toMatchObject({ status: 200, body: '' });
    expect({ ...head?.headers, date: '' }).toEqual({ ...get?.headers, date: '' });
  });

  test.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH'])('%s is not for files', async (method) => {
    const answer = await site.ask('/taskpane.html', { method });

    expect(answer).toMatchObject({ status: 405, body: '' });
    expect(answer.headers.allow).toBe('GET, HEAD');
  });
});

describe('pages', () => {
  test('the start page says in Russian what is here', async () => {
    const { status, body, headers } = await site.ask('/');

    expect(status).toBe(200);
    expect(headers['content-type']).toBe('text/html; charset=utf-8');
    expect(body).toContain('<html lang="ru">');
    for (const href of ['/try', '/taskpane.html', '/docs/excel.md', '/api/openapi.json']) {
      expect(body).toContain(`href="${href}"`);
    }
  });

  test.each(['/nothing.html', '/assets', '/assets/', '/docs/'])(
    'where there is nothing, as at %s, a page says so',
    async (path) => {
      const answer = await site.ask(path);

      expect(answer.status).toBe(404);
      expect(answer.body).toContain('Такой страницы нет');
    },
  );

  test('the pane may be framed by Excel on the web and by us, other pages by nobody', async () => {
    const ancestorsOf = async (path: string) => {
      const { headers } = await site.ask(path);

      return /frame-ancestors ([^;]*)/.exec(String(headers['content-security-policy']))?.[1];
    };

    expect(await ancestorsOf('/taskpane.html')).toMatch(
      /^'self' https:\/\/\*\.officeapps\.live\.com .*sharepoint\.com/,
    );
    expect(await ancestorsOf('/try/taskpane.html')).toMatch(/^'self' /);
    expect(await ancestorsOf('/try')).toBe("'none'");
    expect(await ancestorsOf('/')).toBe("'none'");
    expect(await ancestorsOf('/nothing.html')).toBe("'none'");
    expect(await ancestorsOf('/docs/excel.md')).toBe("'none'");
    expect(await ancestorsOf('/try/schema.json')).toBe("'none'");
  });

  test('no page may run a script written into it, nor one made from a text', async () => {
    const policy = String((await site.ask('/taskpane.html')).headers['content-security-policy']);

    expect(policy).toMatch(/(^|; )default-src 'none'(;|$)/);
    expect(policy).toMatch(/(^|; )script-src 'self' https:\/\/appsforoffice\.microsoft\.com(;|$)/);
    expect(policy).not.toContain('unsafe-eval');
  });

  test('no page may ask for a device; all but the pane are alone with themselves', async () => {
    const [pane, start] = await Promise.all(['/taskpane.html', '/'].map((path) => site.ask(path)));

    for (const page of [pane, start]) expect(page?.headers['permissions-policy']).toContain('camera=()');
    expect(pane?.headers['cross-origin-opener-policy']).toBeUndefined();
    expect(start?.headers['cross-origin-opener-policy']).toBe('same-origin');
  });

  test('without a build every page says what to do', async () => {
    const empty = await startSite({ dist: await newDist({}), keys });
    const answer = await empty.ask('/taskpane.html');

    await empty.stop();
    expect(answer.status).toBe(503);
    expect(answer.body).toContain('npm run build');
  });
});

describe('keys of the demonstration', () => {
  test('are given to a page of this service on this machine, and not kept', async () => {
    const answer = await site.ask('/try/keys.json', {
      headers: { host: `localhost:${site.port}`, 'sec-fetch-site': 'same-origin' },
    });

    expect(JSON.parse(answer.body)).toEqual(keys);
    expect(answer.headers).toMatchObject({
      'cache-control': 'no-store',
      'cross-origin-resource-policy': 'same-origin',
      'x-content-type-options': 'nosniff',
    });
    expect(answer.headers['access-control-allow-origin']).toBeUndefined();
  });

  test('are not there when the service has none to show', async () => {
    const other = await startSite({ dist, keys: null });
    const answer = await other.ask('/try/keys.json');

    await other.stop();
    expect(answer.status).toBe(404);
  });

  test.each<[string, Record<string, string>]>([
    ['another name that leads here', { host: 'evil.example' }],
    ['a name that only begins like ours', { host: '127.0.0.1.evil.example' }],
    ['a page of another origin', { 'sec-fetch-site': 'cross-site' }],
    ['a page of another port', { 'sec-fetch-site': 'same-site' }],
    ['a proxy in between', { 'x-forwarded-for': '127.0.0.1' }],
    ['a proxy of the new kind', { forwarded: 'for=127.0.0.1' }],
  ])('are not given to %s', async (_, headers) => {
    const answer = await site.ask('/try/keys.json', { headers });

    expect(answer.status).toBe(404);
    expect(answer.body).not.toContain('svod_');
  });
});

describe('a site for others than this machine', () => {
  test('has no demonstration, nor a word of it, however it is asked for', async () => {
    const other = await newDist({ ...files, 'site/TRY/page.html': '<title>try</title>' });
    const open = await startSite({ dist: other, keys, isPublic: true });
    const paths = ['/try', '/try/', '/try/page.html', '/TRY/page.html', '/try/keys.json'];
    const answers = await Promise.all(paths.map((path) => open.ask(path)));
    const start = await open.ask('/');

    await open.stop();
    expect(answers.map(({ status }) => status)).toEqual(paths.map(() => 404));
    expect(answers.map(({ body }) => body).join()).not.toMatch(/svod_|<title>try/);
    expect(start.body).not.toContain('href="/try"');
  });
});

describe('attacks', () => {
  test.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/%2e%2e%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5c..%5csecret.txt',
    '/..\\secret.txt',
    '/....//secret.txt',
    '//secret.txt',
    '/./../local/start.mjs',
    '/.secret',
    '/%00/secret.txt',
    '/taskpane.html%00.png',
    '/taskpane.html.',
    '/taskpane.html%20',
    '/taskpane.html::$DATA',
    '/C:/secret.txt',
    '/etc/passwd',
    '/%252e%252e/secret.txt',
    '/%c0%ae%c0%ae/secret.txt',
  ])('%s leads nowhere', async (path) => {
    const { status, body } = await site.ask(path);

    expect(status).toBe(404);
    expect(body).not.toContain('secret');
  });

  test('no path whatever reaches a file outside', async () => {
    const piece = fc.constantFrom(
      '..',
      '.',
      '',
      '%2e',
      '%2e%2e',
      '%2f',
      '%5c',
      'secret.txt',
      'local',
      'start.mjs',
      'assets',
      '~',
    );

    await fc.assert(
      fc.asyncProperty(fc.array(piece, { maxLength: 8 }), async (pieces) => {
        const { body } = await site.ask(`/${pieces.join('/')}`);

        expect(body).not.toContain('secret');
      }),
      { numRuns: 100 },
    );
  });

  test('what was asked for is not repeated on the page', async () => {
    expect((await site.ask('/%3Cscript%3Ealert(1)%3C/script%3E')).body).not.toContain('<script');
  });

  test('a folder that has a file’s name is no file', async () => {
    const other = await newDist({ 'site/x': '', 'addin/page.html/inner.txt': 'inner' });
    const served = await startSite({ dist: other, keys: null });
    const answer = await served.ask('/page.html');

    await served.stop();
    expect(answer.status).toBe(404);
  });

  test('what is no ordinary file is not read', async () => {
    await symlink('/dev/full', `${dist}addin/full.txt`);

    expect((await site.ask('/full.txt')).status).toBe(404);
    expect((await site.ask('/taskpane.html')).status).toBe(200);
  });
});
