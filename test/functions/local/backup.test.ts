import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { newSigningKey } from '../../../functions/local/signingKey';
import { type Ended, run } from './commands';

/* The commands as an administrator gives them: built (`npm run build`), on a durable store in a file. */

let folder: string;
const settings: Record<string, string> = { SVOD_SIGNING_KEY: newSigningKey() };

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-commands-'));
  settings.SVOD_STORAGE = `file:${join(folder, 'svod.db')}`;

  const { code, err } = await command('key', ['--region', 'irkutsk', '--role', 'operator']);

  expect([code, err]).toEqual([0, expect.stringContaining('Ключ участника')]);
}, 30_000);

afterAll(() => rm(folder, { recursive: true }));

/** Runs a command on the store, or on another one. */
function command(name: string, options: readonly string[], storage?: string): Promise<Ended> {
  return run(
    name,
    options,
    storage === undefined ? settings : { ...settings, SVOD_STORAGE: storage },
  ).ended();
}

describe('backup, verify and restore', () => {
  it('bring a region from one store into another, and say what they did', async () => {
    const copy = join(folder, 'copy');
    const other = `file:${join(folder, 'other.db')}`;
    const backup = await command('backup', ['--region', 'irkutsk', '--out', copy]);
    const verify = await command('verify', [copy]);
    const restore = await command('restore', [copy], other);
    const again = await command('restore', [copy], other);

    expect([backup.code, backup.err]).toEqual([0, '']);
    expect(backup.out).toContain(`Копия записана: ${copy} (1 файл, 2 записи).`);
    expect(await readdir(copy)).toEqual(expect.arrayContaining(['jwks.json', 'manifest.jws', 'members']));
    expect([verify.code, verify.out]).toEqual([0, expect.stringContaining('Расхождений нет.')]);
    expect(verify.out).toContain('ключом из самой копии');
    expect([restore.code, restore.out.trim()]).toEqual([0, 'Восстановлено: 2 записи.']);
    expect(again.out.trim()).toBe('Восстановлено: 0 записей, ещё 2 уже были на месте.');
  }, 60_000);

  it('say in one line what they cannot do', async () => {
    const copy = join(folder, 'full');
    const damaged = join(folder, 'damaged.json');

    await command('backup', ['--region', 'irkutsk', '--out', copy]);
    await writeFile(damaged, '{');

    const ends = await Promise.all([
      command('backup', ['--region', 'atlantis']),
      command('backup', ['--region', 'irkutsk', '--out', copy]),
      command('verify', []),
      command('verify', [join(folder, 'nothing')]),
      command('verify', [copy, '--keys', damaged]),
    ]);

    expect(ends.map(({ code, out, err }) => [code, out, err.trim().split('\n').length])).toEqual(
      ends.map(() => [1, '', 1]),
    );
    expect(ends.map(({ err }) => err.trim())).toEqual([
      'Региона «atlantis» нет.',
      expect.stringContaining('не пуста'),
      expect.stringContaining('Укажите папку копии'),
      expect.stringContaining('нет файла jwks.json'),
      expect.stringContaining('не открытые ключи'),
    ]);
  }, 60_000);
});
