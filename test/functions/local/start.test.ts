import { type ChildProcess, spawn } from 'node:child_process';
import { mkdir, mkdtemp, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as z from 'zod';

/* The commands as they are built (npm run build). */

const started = z.strictObject({
  address: z.url(),
  keys: z.strictObject({ reporter: z.string(), operator: z.string(), analyst: z.string() }),
});
const newFolder = () => mkdtemp(join(tmpdir(), 'svod-start-'));
const children = new Set<ChildProcess>();

/** One start that several tests look at; none of them stops it. */
let shared: Awaited<ReturnType<typeof startJson>> & { readonly folder: string; readonly address: string };

beforeAll(async () => {
  const folder = await newFolder();
  const local = await startJson(folder);

  shared = { ...local, folder, address: started.parse(JSON.parse(local.line)).address };
});

afterAll(async () => {
  await shared.stop();
  for (const child of children) child.kill('SIGKILL');
});

describe('npm start', () => {
  test('with --json one line when it is ready; the second start shows the same keys and has the same data', async () => {
    const folder = await newFolder();
    const first = await startJson(folder);
    const { address, keys } = started.parse(JSON.parse(first.line));
    const role = async (at: string, key: string) => {
      const answer = await fetch(`${at}/api/session`, { headers: { authorization: `Bearer ${key}` } });

      return z.object({ role: z.string(), id: z.string() }).parse(await answer.json());
    };
    const operator = await role(address, keys.operator);

    expect(operator.role).toBe('operator');
    expect((await role(address, keys.reporter)).role).toBe('reporter');
    expect((await role(address, keys.analyst)).role).toBe('analyst');
    expect(await first.stop()).toEqual({ code: 0, out: first.line, err: '' });

    const second = await startJson(folder);
    const again = started.parse(JSON.parse(second.line));

    expect(again.keys).toEqual(keys);
    expect(await role(again.address, keys.operator)).toEqual(operator);
    expect((await second.stop()).code).toBe(0);
    await expect(stat(join(folder, 'running.json'))).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('says in Russian where it is, which keys there are and what to try', async () => {
    const folder = await newFolder();
    const local = run('start', ['--port', '0', '--data', folder, '--empty']);
    const text = await local.saying('Ctrl+C');
    const keys = JSON.parse(await readFile(join(folder, 'keys.json'), 'utf8'));

    expect(text).toMatch(/^Свод работает: http:\/\/127\.0\.0\.1:\d+\n/);
    for (const key of Object.values(keys)) expect(text).toContain(key);
    expect((await local.stop()).code).toBe(0);
  });

  test('keys of a store that has lost them are made anew', async () => {
    const folder = await newFolder();
    const unknown = { reporter: 'svod_a', operator: 'svod_b', analyst: 'svod_c' };

    await writeFile(join(folder, 'keys.json'), JSON.stringify(unknown));
    const local = await startJson(folder);

    expect(started.parse(JSON.parse(local.line)).keys).not.toEqual(unknown);
    await local.stop();
  });

  test('a second start on the same folder says where the first is', async () => {
    const second = run('start', ['--port', '0', '--data', shared.folder]);

    expect(await second.ended()).toEqual({
      code: 1,
      out: '',
      err: `Свод уже запущен с этой папкой данных: ${shared.address}\n`,
    });
  });

  test('what is left behind by a killed start does not stop the next', async () => {
    const folder = await newFolder();
    const first = await startJson(folder);

    first.child.kill('SIGKILL');
    await first.ended();
    // The children see it and end by themselves.
    const { address } = started.parse(JSON.parse(first.line));
    while (await fetch(address).then(always, never)) await pause();
    const second = await startJson(folder);

    expect(JSON.parse(second.line).keys).toEqual(JSON.parse(first.line).keys);
    await second.stop();
  });

  test('a port in use is one line', async () => {
    const other = createServer();

    await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    const local = run('start', ['--port', port, '--data', await newFolder()]);

    expect(await local.ended()).toEqual({
      code: 1,
      out: '',
      err: `Порт ${port} занят. Выберите другой: npm start -- --port 7072\n`,
    });
    await new Promise((resolve) => other.close(resolve));
  });

  test.each<[string, string[], RegExp]>([
    ['an unknown option', ['--prot', '1'], /^Параметры не поняты\. Есть: --json, --empty, --port, --data\n$/],
    ['no port', ['--port', 'http'], /^«http» — не номер порта \(0–65535\)\.\n$/],
    ['a port too high', ['--port', '65536'], /^«65536» — не номер порта/],
    ['a folder that is a file', ['--data', 'package.json'], /^Папка данных недоступна: .*\n$/],
  ])('%s is one line', async (_, options, text) => {
    const { code, out, err } = await run('start', options).ended();

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(text);
  });

  test.each([
    ['keys.json', '{', /^Файл .*keys\.json повреждён\..*\n$/],
    ['signing-key.json', '{"kty":"RSA"}', /^Файл .*signing-key\.json повреждён\..*\n$/],
    [
      'tables/__azurite_db_table__.json',
      '{"broken',
      /^Файл данных .*__azurite_db_table__\.json повреждён\..*\n$/,
    ],
  ])('a damaged %s is one line', async (name, content, text) => {
    const folder = await newFolder();

    await mkdir(join(folder, 'tables'));
    await writeFile(join(folder, name), content);
    const { code, out, err } = await run('start', ['--port', '0', '--data', folder]).ended();

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(text);
  });
});

describe('npm run key', () => {
  const KEY = /^svod_[\w-]{43}\n$/;

  test('makes a key that opens what is running, shows it once, and can take it back', async () => {
    const { folder, address } = shared;
    const made = await key(
      folder,
      '--role',
      'reporter',
      '--reporter',
      '08701000',
      '--label',
      'Тест',
      '--days',
      '3',
    );
    const session = () =>
      fetch(`${address}/api/session`, { headers: { authorization: `Bearer ${made.out.trim()}` } });
    const member = await (await session()).json();

    expect(made.out).toMatch(KEY);
    expect(made.err).toContain(member.id);
    expect(member).toMatchObject({ role: 'reporter', label: 'Тест', reporters: [{ key: '08701000' }] });

    const revoked = await run('key', ['--revoke', member.id, '--data', folder]).ended();

    expect(revoked).toEqual({ code: 0, out: `Ключ участника ${member.id} больше не действует.\n`, err: '' });
    expect((await session()).status).toBe(401);
  });

  test('a key made before the first start opens it', async () => {
    const folder = await newFolder();
    const made = await key(folder, '--role', 'operator');
    const local = await startJson(folder);
    const { address } = started.parse(JSON.parse(local.line));
    const answer = await fetch(`${address}/api/session`, {
      headers: { authorization: `Bearer ${made.out.trim()}` },
    });

    expect(answer.status).toBe(200);
    await local.stop();
  });

  test('keys and what runs are for their owner’s eyes only', async () => {
    const { folder } = shared;
    const modes = await Promise.all(
      ['keys.json', 'signing-key.json', 'running.json', 'functions.log'].map(
        async (name) => (await stat(join(folder, name))).mode & 0o777,
      ),
    );

    expect(modes).toEqual([0o600, 0o600, 0o600, 0o600]);
  });

  test.each<[string, string[], RegExp]>([
    ['another region', ['--region', 'atlantis', '--role', 'operator'], /^Региона «atlantis» нет\.\n$/],
    ['another role', ['--role', 'boss'], /^Роли «boss» нет\./],
    ['nobody to report for', ['--role', 'reporter'], /^Укажите, за кого отчитывается/],
    ['a stranger', ['--role', 'reporter', '--reporter', '77000000'], /^Отчитывающегося «77000000» нет/],
    ['no days', ['--role', 'analyst', '--days', '0'], /^«0» — не число дней/],
    ['too many days', ['--role', 'analyst', '--days', '4000'], /^«4000» — не число дней/],
  ])('%s is one line', async (_, options, text) => {
    const { code, out, err } = await run('key', ['--region', 'khabarovsk', ...options]).ended();

    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(text);
  });

  test('an unknown member cannot be revoked', async () => {
    expect(await run('key', ['--revoke', 'abcdefghjkmn', '--data', await newFolder()]).ended()).toEqual({
      code: 1,
      out: '',
      err: 'Участника «abcdefghjkmn» нет.\n',
    });
  });

  test.each([
    ['nonsense', /^Настройка SVOD_STORAGE — не строка подключения/],
    [
      'DefaultEndpointsProtocol=http;AccountName=svod;AccountKey=a2V5;TableEndpoint=http://127.0.0.1:1/svod;',
      /^Хранилище недоступно: .*\n$/,
    ],
  ])('with SVOD_STORAGE=%s it says what is wrong', async (storage, text) => {
    const { code, err } = await run('key', ['--revoke', 'x'], { SVOD_STORAGE: storage }).ended();

    expect(code).toBe(1);
    expect(err).toMatch(text);
  });

  function key(folder: string, ...options: readonly string[]) {
    return run('key', ['--region', 'khabarovsk', '--data', folder, ...options]).ended();
  }
});

type Ended = { readonly code: number | null; readonly out: string; readonly err: string };

function run(command: string, options: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const child = spawn(process.execPath, [`dist/local/${command}.mjs`, ...options], {
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let out = '';
  let err = '';
  const gone = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ended = async (): Promise<Ended> => ({ code: await gone, out, err });

  children.add(child);
  child.stdout.setEncoding('utf8').on('data', (text) => {
    out += text;
  });
  child.stderr.setEncoding('utf8').on('data', (text) => {
    err += text;
  });

  return {
    child,
    ended,
    /** What it has said once it has said `text`. */
    saying: async (text: string) => {
      while (!out.includes(text)) {
        if (child.exitCode !== null) throw new Error(`${command} ended: ${err}`);
        await pause();
      }

      return out;
    },
    stop: () => {
      child.kill('SIGINT');

      return ended();
    },
  };
}

async function startJson(folder: string) {
  const local = run('start', ['--json', '--empty', '--port', '0', '--data', folder]);

  return { ...local, line: await local.saying('\n') };
}

const always = () => true;
const never = () => false;

function pause(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 20));
}
