import { stat } from 'node:fs/promises';
import { join } from 'node:path';
import { sampled } from '../../helpers/sampled';
import { newFolder, run, started, startJson } from './commands';

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

    expect(await answer.json()).toMatchObject({ role: 'operator', label: 'региональный оператор' });
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

  test.each(
    sampled<[string, string[], RegExp]>(
      [
        ['another region', ['--region', 'atlantis', '--role', 'operator'], /^Региона «atlantis» нет\.\n$/],
        ['no region', ['--region', ''], /^Укажите регион: --region КЛЮЧ\. Есть: khabarovsk, /],
        ['another role', ['--role', 'boss'], /^Роли «boss» нет\./],
        ['nobody to report for', ['--role', 'reporter'], /^Укажите, за кого отчитывается/],
        ['a stranger', ['--role', 'reporter', '--reporter', '77000000'], /^Отчитывающегося «77000000» нет/],
        ['no days', ['--role', 'analyst', '--days', '0'], /^«0» — не число дней/],
        ['too many days', ['--role', 'analyst', '--days', '4000'], /^«4000» — не число дней/],
      ],
      3,
    ),
  )('%s is one line', async (_, options, text) => {
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
