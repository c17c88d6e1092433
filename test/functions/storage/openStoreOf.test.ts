import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { readConfig } from '../../../functions/src/config';
import { filePath } from '../../../functions/src/storage/libsql/fileAddress';
import { isStoreSetting, openStoreOf } from '../../../functions/src/storage/openStoreOf';
import { create } from './suite/changes';

describe('the setting of a store', () => {
  test.each([
    ['file:/var/lib/svod/svod.db', '/var/lib/svod/svod.db'],
    ['file:///var/lib/svod/svod.db', '/var/lib/svod/svod.db'],
    ['FILE:/data/%D0%A1%D0%B2%D0%BE%D0%B4.db', '/data/Свод.db'],
    ['file:/data/with space.db', '/data/with space.db'],
  ])('%s is a file', (setting, path) => {
    expect(filePath(setting)).toBe(path);
    expect(isStoreSetting(setting)).toBe(true);
  });

  test('a connection string is a table service', () => {
    expect(isStoreSetting('UseDevelopmentStorage=true')).toBe(true);
  });

  test('names a file that keeps what was committed', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'svod-libsql-'));
    const setting = pathToFileURL(join(folder, 'Свод 1.db')).href;
    const first = openStoreOf(setting);

    await first.prepare();
    await first.store.commit('members', 'members', [create('a', { x: 1 })]);
    first.close();

    expect((await openStoreOf(setting).store.get('members', 'members', 'a'))?.values).toEqual({ x: 1 });
    await rm(folder, { recursive: true });
  });
});

describe('attacks', () => {
  test.each([
    ['nothing', 'file:'],
    ['a folder', 'file:/var/lib/svod/'],
    ['a relative path', 'file:svod.db'],
    ['another machine', 'file://server/share/svod.db'],
    ['parameters for SQLite', 'file:/var/svod.db?mode=memory'],
    ['a fragment', 'file:/var/svod.db#secret-text'],
    ['memory', 'file::memory:'],
    ['a NUL', 'file:/var/svod%00.db'],
    ['a slash in disguise', 'file:/var%2Fsvod.db'],
    ['a broken escape', 'file:/var/%.db'],
  ])('%s is no file', (_what, setting) => {
    expect(isStoreSetting(setting)).toBe(false);
    expect(() => openStoreOf(setting)).toThrow('not the address of a file');
    expect(() => readConfig({ SVOD_STORAGE: setting })).toThrow(/SVOD_STORAGE: not a connection string, nor/);
    expect(() => readConfig({ SVOD_STORAGE: setting })).not.toThrow(/secret-text/);
  });
});
