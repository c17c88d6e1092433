import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { libsqlStore } from '../../../functions/src/storage/libsqlStore';
import { storeSuite } from './storeSuite';

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'svod-libsql-'));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

storeSuite('a file of libsql', async () => {
  const store = libsqlStore(join(folder, 'svod.db'));

  await store.prepare();

  return store;
});
