import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { servedKey } from '../../../../functions/local/serve/servedKey';
import { newSigningKey } from '../../../../functions/local/signingKey';
import { commitRevision } from '../../../../functions/src/storage/commitRevision';
import type { Store } from '../../../../functions/src/storage/store';
import { memoryStore } from '../../../trust/memoryStore';
import { freshAddress, revisionOf } from '../../storage/fixtures';

let folder: string;
let file: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-served-'));
  file = join(folder, 'signing-key.json');
});

afterEach(() => rm(folder, { recursive: true }));

const settings = () => ({ SVOD_STORAGE: 'file:/var/svod.db', SVOD_SIGNING_KEY_FILE: file });

/** A store in which one sheet was sent. */
async function usedStore(): Promise<Store> {
  const store = memoryStore();

  await commitRevision(store, freshAddress(), revisionOf(1, { id: 'upload', blocks: [] }, 1), null);

  return store;
}

test('the first start makes a key for its owner only, and the next one finds it', async () => {
  const first = await servedKey(settings(), memoryStore());

  expect(first.made).toBe(file);
  expect((await stat(file)).mode & 0o077).toBe(0);

  const next = await servedKey(settings(), await usedStore());

  expect({ ...next, key: JSON.parse(next.key) }).toEqual({ key: JSON.parse(first.key), made: null });
});

test('a key in the setting is taken as it is, and none is made', async () => {
  const key = newSigningKey();

  expect(await servedKey({ ...settings(), SVOD_SIGNING_KEY: key }, memoryStore())).toEqual({
    key,
    made: null,
  });
  await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
});

describe('accidents', () => {
  test('where something was sent, a key that is gone is asked for and no other is made', async () => {
    await expect(servedKey(settings(), await usedStore())).rejects.toThrow('Верните файл из копии');
    await expect(readFile(file)).rejects.toMatchObject({ code: 'ENOENT' });
  });

  test('a damaged file of the key is left as it is', async () => {
    await writeFile(file, '{"kty":');
    await expect(servedKey(settings(), memoryStore())).rejects.toThrow('повреждён');
    expect(await readFile(file, 'utf8')).toBe('{"kty":');
  });
});
