import { chmod, mkdtemp, open, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import Libsql from 'libsql';
import { libsqlStore } from '../../../functions/src/storage/libsqlStore';
import { create, plain } from './suite/changes';

const P = 'khabarovsk:2024:mentees';

let folder: string;
let files = 0;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-libsql-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

function freshPath(): string {
  files += 1;

  return join(folder, `${files}.db`);
}

async function freshStore(patienceMs?: number) {
  const path = freshPath();
  const store = libsqlStore(path, patienceMs);

  await store.prepare();

  return { path, store };
}

const put = (store: ReturnType<typeof libsqlStore>, row: string, x: number) =>
  store.commit('submissions', P, [create(row, { x })]);
const valuesOf = async (store: ReturnType<typeof libsqlStore>, row: string) =>
  (await store.get('submissions', P, row))?.values;

describe('a file', () => {
  test('is for its owner only, and is written through to the disk before a commit returns', async () => {
    const { path, store } = await freshStore();

    await put(store, 'a', 1);
    expect((await stat(path)).mode & 0o077).toBe(0);
    expect((await stat(`${path}-wal`)).size).toBeGreaterThan(0);
    expect((await stat(`${path}-wal`)).mode & 0o077).toBe(0);
  });

  test('holds what was committed when it is opened again, and preparing it again changes nothing', async () => {
    const { path, store } = await freshStore();

    await put(store, 'a', 1);
    store.close();

    const again = libsqlStore(path);

    await Promise.all([again.prepare(), again.prepare()]);
    expect(await valuesOf(again, 'a')).toEqual({ x: 1 });
    again.close();
    expect(await valuesOf(again, 'a')).toEqual({ x: 1 });
  });

  test('several who have it open see each other’s commits, and nobody reads on after an answer', async () => {
    const { path, store } = await freshStore();
    const other = libsqlStore(path);

    await put(store, 'a', 1);
    expect(await other.range('submissions', P, 'a', 'z')).toHaveLength(1);
    expect(await put(other, 'a', 2)).toEqual({ ok: false, reason: 'exists' });
    await put(other, 'b', 2);
    expect(await valuesOf(store, 'b')).toEqual({ x: 2 });

    // A reader that was left open would keep the journal from being emptied.
    const raw = new Libsql(path);

    expect(raw.prepare('PRAGMA wal_checkpoint(TRUNCATE)').raw().all()).toEqual([[0, 0, 0]]);
    raw.close();
  });

  test('values keep their kind to the last bit', async () => {
    const { store } = await freshStore();
    const values = {
      zero: -0,
      nan: Number.NaN,
      least: 5e-324,
      most: -Number.MAX_VALUE,
      without: Number.NEGATIVE_INFINITY,
      nul: 'a\u0000b\u2028',
      half: '\ud83d',
      bytes: Buffer.from([0, 1, 255]),
      __proto: 'x',
    };

    await store.commit('submissions', P, [create('a', values)]);
    expect(plain(await valuesOf(store, 'a'))).toStrictEqual(plain(values));
  });

  test('what is removed is not left in the file', async () => {
    const { path, store } = await freshStore();
    const secret = Buffer.alloc(30_000, 'a class of pupils ');

    await store.commit('submissions', P, [create('part', { secret, words: 'words of a class' })]);
    await store.commit('submissions', P, [{ kind: 'remove', row: 'part' }]);
    store.close();

    const left = await readFile(path);

    expect(left.includes('class')).toBe(false);
    expect(left.includes('CREATE TABLE')).toBe(true);
  });
});

describe('a file that somebody else writes to', () => {
  test('is waited for, and other work goes on meanwhile', async () => {
    const { path, store } = await freshStore();
    const raw = new Libsql(path);
    let isDone = false;

    raw.exec('BEGIN IMMEDIATE');
    const committed = put(store, 'a', 1).finally(() => {
      isDone = true;
    });

    // Nothing of this would happen before the answer if the process stood still.
    for (let ticks = 0; ticks < 20; ticks += 1) await setTimeout(5);
    expect(isDone).toBe(false);

    raw.exec('COMMIT');
    raw.close();
    expect(await committed).toEqual({ ok: true });
  });

  test('is readable, and after a while there is an answer that it is not writable', async () => {
    const { path, store } = await freshStore(100);
    const raw = new Libsql(path);

    await put(store, 'a', 1);
    raw.exec('BEGIN IMMEDIATE');
    expect(await valuesOf(store, 'a')).toEqual({ x: 1 });
    await expect(put(store, 'b', 2)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    raw.exec('ROLLBACK');
    expect(await put(store, 'b', 3)).toEqual({ ok: true });
    raw.close();
  });
});

describe('attacks and accidents', () => {
  test('a file that is not there is not made by reading', async () => {
    const path = freshPath();

    await expect(valuesOf(libsqlStore(path), 'a')).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a folder that is not there', async () => {
    await expect(libsqlStore(join(folder, 'none', 'x.db')).prepare()).rejects.toMatchObject({
      name: 'StoreUnavailable',
    });
  });

  test('a file that is taken away while it is open takes no more writes', async () => {
    const { path, store } = await freshStore();

    await put(store, 'a', 1);
    await rename(path, `${path}.away`);
    await expect(put(store, 'b', 2)).rejects.toMatchObject({ name: 'StoreUnavailable' });
    await expect(stat(path)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('an empty file put in its place is no store', async () => {
    const { path, store } = await freshStore();

    await put(store, 'a', 1);
    await rename(path, `${path}.away`);
    await writeFile(path, '');
    await expect(valuesOf(store, 'a')).rejects.toMatchObject({ name: 'StoreDamaged' });
  });

  test.each([
    ['notOurs', 'CREATE TABLE other (x)'],
    ['notOurs', 'PRAGMA application_id = 7'],
    ['newer', 'PRAGMA application_id = 0x53564f44; PRAGMA user_version = 2'],
  ])('a file of something else (%s: %s) is left as it is', async (kind, sql) => {
    const path = freshPath();
    const raw = new Libsql(path);

    raw.exec(sql);
    raw.close();
    const before = await readFile(path);

    await expect(libsqlStore(path).prepare()).rejects.toMatchObject({ name: 'StoreUnusable', kind });
    expect((await readFile(path)).equals(before)).toBe(true);
  });

  test('a file that is no database', async () => {
    const path = freshPath();

    await writeFile(path, 'the minutes of a meeting '.repeat(500));
    await expect(libsqlStore(path).prepare()).rejects.toMatchObject({ name: 'StoreDamaged' });
  });

  test('a file whose pages were overwritten', async () => {
    const { path, store } = await freshStore();

    await store.commit('submissions', P, [create('a', { bytes: Buffer.alloc(60_000, 7) })]);
    store.close();
    const file = await open(path, 'r+');

    await file.write(Buffer.alloc(30_000, 0x5a), 0, 30_000, 4096);
    await file.close();
    await expect(valuesOf(store, 'a')).rejects.toMatchObject({ name: 'StoreDamaged' });
  });

  test('an entity that was changed by hand', async () => {
    const { path, store } = await freshStore();

    await put(store, 'a', 1);
    const raw = new Libsql(path);

    for (const json of ['{', '[]', 'null', '{"x":null}', '{"x":["much"]}']) {
      raw.prepare('UPDATE entity SET plain = ?').run(json);
      const read = store.get('submissions', P, 'a');

      if (json === '[]') expect((await read)?.values).toEqual({});
      else await expect(read).rejects.toMatchObject({ name: 'StoreDamaged' });
    }
    raw.close();
  });

  test('a file that may only be read', async () => {
    const { path, store } = await freshStore();

    await put(store, 'a', 1);
    store.close();
    await chmod(path, 0o400);
    // The owner of the machine may write all the same.
    const outcome = await put(store, 'b', 2).catch(({ name }: Error) => name);

    expect([{ ok: true }, 'StoreUnavailable']).toContainEqual(outcome);
  });
});
