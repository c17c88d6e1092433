import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { promisify } from 'node:util';
import { gunzip } from 'node:zlib';
import type { JSONWebKeySet } from 'jose';
import * as z from 'zod';
import { LocalFault } from '../localFault';
import type { BackupRows } from './backupStore';
import { type BackupEntity, fromEntityLine } from './entityLine';
import { type Manifest, readManifest } from './manifest';

/** A backup whose signature and files are in order. */
export type Backup = {
  readonly manifest: Manifest;
  readonly rows: BackupRows;
  /** How the targets stood by it when it was made: JSON by year. */
  readonly attainment: ReadonlyMap<number, unknown>;
};

/** Longest content of a file, in bytes: 100,000 rows of a registry with its history take a few megabytes. */
export const MAX_CONTENT = 1024 * 1024 * 1024;
/** Not in the list: they are what it is verified by. */
const OWN = ['jwks.json', 'manifest.jws'];

/**
 * Opens a backup. Throws `LocalFault` that names the file: no list, a signature of no key of `keys`, a file that is
 * missing, changed, or not in the list.
 */
export async function openBackup(folder: string, keys: JSONWebKeySet): Promise<Backup> {
  const jws = await read(folder, 'manifest.jws');
  const manifest = await readManifest(jws.toString(), keys);

  if (manifest === null) throw new LocalFault('backupUnsigned', folder);

  await refuseOthers(folder, manifest);

  const rows = new Map<string, readonly BackupEntity[]>();
  const attainment = new Map<number, unknown>();

  for (const { path, sha256 } of manifest.files) {
    const bytes = await read(folder, path);

    if (createHash('sha256').update(bytes).digest('hex') !== sha256)
      throw new LocalFault('backupChanged', path);

    if (path.startsWith('attainment/'))
      attainment.set(z.coerce.number().parse(/\d+/.exec(path)?.[0]), JSON.parse(bytes.toString()));
    else rows.set(path, await entitiesOf(path, bytes));
  }

  return { manifest, rows, attainment };
}

/** The public keys in a file as `/api/jwks.json` gives them. Throws `LocalFault`. */
export async function readKeyFile(path: string): Promise<JSONWebKeySet> {
  const schema = z.object({ keys: z.array(z.looseObject({ kty: z.string() })) });

  try {
    return schema.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    throw new LocalFault('keysUnreadable', path);
  }
}

async function read(folder: string, path: string): Promise<Buffer> {
  try {
    return await readFile(join(folder, path));
  } catch {
    throw new LocalFault('backupIncomplete', path);
  }
}

/** A file that nobody signed for would be taken for a part of the backup by whoever looks into the folder. */
async function refuseOthers(folder: string, { files }: Manifest): Promise<void> {
  const listed = new Set([...OWN, ...files.map(({ path }) => path)]);
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const other = entries
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(join(folder, sep).length).replaceAll(sep, '/'),
    )
    .find((path) => !listed.has(path));

  if (other !== undefined) throw new LocalFault('backupForeign', other);
}

async function entitiesOf(path: string, bytes: Buffer): Promise<readonly BackupEntity[]> {
  try {
    return entitiesIn(await promisify(gunzip)(bytes, { maxOutputLength: MAX_CONTENT }));
  } catch {
    throw new LocalFault('backupChanged', path);
  }
}

/** Line by line: texts end at half a gigabyte, and those of all lines together would take as much memory again. */
function entitiesIn(content: Buffer): readonly BackupEntity[] {
  const entities: BackupEntity[] = [];

  for (let from = 0; from < content.length; ) {
    const end = content.indexOf('\n', from);
    const to = end === -1 ? content.length : end;

    entities.push(fromEntityLine(content.toString('utf8', from, to)));
    from = to + 1;
  }

  return entities;
}
