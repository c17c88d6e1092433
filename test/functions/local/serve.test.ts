import { mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { pause, run } from './commands';

const always = () => true;
const never = () => false;

const newFolder = () => mkdtemp(join(tmpdir(), 'svod-serve-'));

function settingsOf(folder: string) {
  return {
    SVOD_STORAGE: pathToFileURL(join(folder, 'svod.db')).href,
    SVOD_SIGNING_KEY_FILE: join(folder, 'signing-key.json'),
  };
}

async function serve(settings: Readonly<Record<string, string>>) {
  const local = run('serve', ['--port', '0'], settings);
  const said = await local.saying('--role operator');
  const address = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0] ?? '';
  const statusOf = async (path: string, key = '') =>
    (await fetch(address + path, { headers: { authorization: `Bearer ${key}` } })).status;

  return { ...local, address, statusOf };
}

async function makeKey(settings: Readonly<Record<string, string>>): Promise<string> {
  return (await run('key', ['--region', 'khabarovsk', '--role', 'operator'], settings).ended()).out.trim();
}

describe('npm run serve', () => {
  test('serves the API and the pane, without the demonstration, and stops when it is told to', async () => {
    const folder = await newFolder();
    const settings = settingsOf(folder);
    const service = await serve(settings);
    const key = await makeKey(settings);
    const paths = ['/', '/taskpane.html', '/api/health', '/try', '/TRY/page.html', '/try/keys.json'];

    expect(await Promise.all(paths.map((path) => service.statusOf(path)))).toEqual([
      200, 200, 200, 404, 404, 404,
    ]);
    expect(await (await fetch(service.address)).text()).not.toMatch(/\/try|Ctrl\+C/);
    expect(await service.statusOf('/api/session', key)).toBe(200);

    service.child.kill('SIGTERM');
    const { code, err } = await service.ended();

    expect(code).toBe(0);
    expect(err).toContain('Создан ключ подписи квитанций');
    expect(err).not.toContain(key);
    for (const name of ['svod.db', 'signing-key.json']) {
      expect((await stat(join(folder, name))).mode & 0o077).toBe(0);
    }
  });

  test('killed at once after an answer, it has the key and the signing key when it starts again', async () => {
    const settings = settingsOf(await newFolder());
    const first = await serve(settings);
    const key = await makeKey(settings);
    const signedWith = await readFile(settings.SVOD_SIGNING_KEY_FILE, 'utf8');

    first.child.kill('SIGKILL');
    await first.ended();
    while (await fetch(first.address).then(always, never)) await pause();

    const second = await serve(settings);

    expect(await second.statusOf('/api/session', key)).toBe(200);
    expect(await readFile(settings.SVOD_SIGNING_KEY_FILE, 'utf8')).toBe(signedWith);
    await second.stop();
  });

  test('an address that is taken is one line', async () => {
    const other = createServer();

    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    const { code, err } = await run('serve', ['--port', port], settingsOf(await newFolder())).ended();

    expect(code).toBe(1);
    expect(err).toContain(`Адрес 127.0.0.1:${port} занят или недоступен.`);
    await new Promise((resolve) => other.close(resolve));
  });
});

describe('attacks and accidents', () => {
  test.each<[string, Record<string, string>, RegExp]>([
    ['no store', { SVOD_STORAGE: '' }, /^Не задано, где хранить данные: SVOD_STORAGE=/],
    ['a store that is none', { SVOD_STORAGE: 'secret-text' }, /^Настройка SVOD_STORAGE — не строка/],
    ['a folder that is not there', { SVOD_STORAGE: 'file:/no/such/svod.db' }, /^Хранилище недоступно: /],
    ['no signing key', { SVOD_SIGNING_KEY_FILE: '' }, /^Не задан ключ, которым подписываются/],
    ['a signing key that is none', { SVOD_SIGNING_KEY: 'secret-text' }, /^Настройки не подходят: SVOD_SIGN/],
    ['an origin that is none', { SVOD_ORIGIN: 'everywhere' }, /^Настройки не подходят: SVOD_ORIGIN: /],
  ])('%s is one line that quotes no secret', async (_what, setting, text) => {
    const settings = { ...settingsOf(await newFolder()), ...setting };
    const { code, out, err } = await run('serve', ['--port', '0'], settings).ended();

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(text);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).not.toContain('secret-text');
  });

  test('a file of something else is not touched', async () => {
    const settings = settingsOf(await newFolder());
    const path = new URL(settings.SVOD_STORAGE);

    await writeFile(path, 'the minutes of a meeting '.repeat(100));
    const { code, err } = await run('serve', ['--port', '0'], settings).ended();

    expect({ code, err: err.slice(0, 30) }).toEqual({ code: 1, err: 'Данные хранилища повреждены: f' });
    expect(await readFile(path, 'utf8')).toMatch(/^the minutes/);
  });

  test('without its native part the library is asked for in one line', async () => {
    const folder = await newFolder();
    const settings = { ...settingsOf(folder), NODE_OPTIONS: `--import ${await withoutLibrary(folder)}` };
    const { code, err } = await run('serve', ['--port', '0'], settings).ended();

    expect(code).toBe(1);
    expect(err).toMatch(/^Нет библиотеки для хранилища в файле \(система: \w+ \w+\)\. Выполните npm ci/);
  });
});

/** A module that makes every native part fail to load, as on a system for which there is none. */
async function withoutLibrary(folder: string): Promise<string> {
  const file = join(folder, 'without.mjs');

  await writeFile(file, "process.dlopen = () => { throw new Error('no such system'); };\n");

  return pathToFileURL(file).href;
}
