import { createHash } from 'node:crypto';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import type { Region } from '../../../shared/regions/region';
import type { SigningKey } from '../../src/receipts/signingKey';
import type { Store } from '../../src/storage/store';
import { LocalFault } from '../localFault';
import { attainmentOf } from './attainmentOf';
import { type BackupRows, backupStore } from './backupStore';
import { type BackupEntity, toEntityLine } from './entityLine';
import { type Manifest, signManifest } from './manifest';
import { MAX_CONTENT } from './openBackup';
import { partitionsOf, pathOf } from './partitions';
import { readPlace } from './readPlace';

/** What was written. */
export type BackupWritten = { readonly files: number; readonly entities: number };

/** Partitions that are read at the same time. */
const AT_ONCE = 16;

/**
 * Writes all that a store has of a region into a new folder: a file a partition, how the targets stand by them, the
 * public key, and last the signed list of files. What was broken off has no such list, and is no backup. Throws
 * `LocalFault` when the folder holds something or cannot be written, `StoreUnavailable`.
 */
export async function writeBackup(
  store: Store,
  region: Region,
  key: SigningKey,
  folder: string,
  now: Date,
): Promise<BackupWritten> {
  await makeFolder(folder);

  const rows = await readAll(store, region, now);
  const files: Manifest['files'] = [];
  const put = async (path: string, bytes: Uint8Array) => {
    const sha256 = createHash('sha256').update(bytes).digest('hex');

    await save(folder, path, bytes);
    files.push({ path, bytes: bytes.length, sha256 });
  };

  for (const [path, entities] of rows) {
    await put(path, await promisify(gzip)(contentOf(path, entities)));
  }
  for (const [year, attainment] of await attainmentOf(backupStore(rows), region, now))
    await put(`attainment/${year}.json`, Buffer.from(JSON.stringify(attainment)));

  const manifest = { format: 1, region: region.key, madeAt: now.toISOString(), files } as const;

  await save(folder, 'jwks.json', Buffer.from(JSON.stringify({ keys: [key.publicJwk] })));
  await save(folder, 'manifest.jws', Buffer.from(await signManifest(manifest, key)));

  return { files: files.length, entities: [...rows.values()].reduce((sum, { length }) => sum + length, 0) };
}

/** Not as one text: texts end at half a gigabyte. Throws `LocalFault` over what `openBackup` reads. */
function contentOf(path: string, entities: readonly BackupEntity[]): Buffer {
  const lines = entities.map((entity) => Buffer.from(`${toEntityLine(entity)}\n`));

  if (lines.reduce((sum, { length }) => sum + length, 0) > MAX_CONTENT)
    throw new LocalFault('backupTooLarge', path);

  return Buffer.concat(lines);
}

async function makeFolder(folder: string): Promise<void> {
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new LocalFault('folderUnusable', error instanceof Error ? error.message : folder);
  }

  if ((await readdir(folder)).length > 0) throw new LocalFault('backupTaken', folder);
}

/** The partitions in which there is something, by their paths in the backup, always in the same order. */
async function readAll(store: Store, region: Region, now: Date): Promise<BackupRows> {
  const places = partitionsOf(region, now);
  const read = new Map<string, Awaited<ReturnType<typeof readPlace>>>();

  for (let from = 0; from < places.length; from += AT_ONCE) {
    const some = places.slice(from, from + AT_ONCE);
    const found = await Promise.all(some.map((place) => readPlace(store, place, region.key)));

    for (const [index, place] of some.entries()) {
      const entities = found[index] ?? [];

      if (entities.length > 0) read.set(pathOf(place), entities);
    }
  }

  return read;
}

async function save(folder: string, path: string, bytes: Uint8Array): Promise<void> {
  const file = join(folder, path);

  try {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    await writeFile(file, bytes, { mode: 0o600, flush: true });
  } catch (error) {
    throw new LocalFault('folderUnusable', error instanceof Error ? error.message : file);
  }
}
