import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { join } from 'node:path';
import * as z from 'zod';
import { sampled } from '../../helpers/sampled';
import { newFolder, pause, run, started, startJson } from './commands';

const always = () => true;
const never = () => false;

/** One start that several tests look at; none of them stops it. */
let shared: Awaited<ReturnType<typeof startJson>> & { readonly folder: string; readonly address: string };

beforeAll(async () => {
  const folder = await newFolder();
  const local = await startJson(folder);

  shared = { ...local, folder, address: started.parse(JSON.parse(local.line)).address };
});

afterAll(async () => {
  await shared.stop();
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

  test('when the app’s process dies, everything ends with one line', async () => {
    const folder = await newFolder();
    const local = await startJson(folder);

    await killChild(local.child.pid ?? 0, 'host.mjs');
    const { code, err } = await local.ended();

    expect(code).toBe(1);
    expect(err).toBe(`Приложение неожиданно остановилось. Подробности: ${join(folder, 'functions.log')}\n`);
    await expect(stat(join(folder, 'running.json'))).rejects.toMatchObject({ code: 'ENOENT' });
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

  test.each(
    sampled<[string, string[], RegExp]>(
      [
        [
          'an unknown option',
          ['--prot', '1'],
          /^Параметры не поняты\. Есть: --json, --empty, --port, --data\n$/,
        ],
        ['no port', ['--port', 'http'], /^«http» — не номер порта \(0–65535\)\.\n$/],
        ['a port too high', ['--port', '65536'], /^«65536» — не номер порта/],
        ['a folder that is a file', ['--data', 'package.json'], /^Папка данных недоступна: .*\n$/],
      ],
      3,
    ),
  )('%s is one line', async (_, options, text) => {
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

/** Kills the child of `parent` whose command line has `program` in it. */
async function killChild(parent: number, program: string): Promise<void> {
  const children = await readFile(`/proc/${parent}/task/${parent}/children`, 'utf8');

  for (const pid of children.trim().split(' ')) {
    if ((await readFile(`/proc/${pid}/cmdline`, 'utf8')).includes(program))
      process.kill(Number(pid), 'SIGKILL');
  }
}
