import { open, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type * as z from 'zod';
import { LocalFault } from './localFault';

/** A JSON file that only its owner may read, or `null` where there is none. Throws `LocalFault` when it is damaged. */
export async function readSecret<Secret>(path: string, schema: z.ZodType<Secret>): Promise<Secret | null> {
  const text = await readText(path);

  if (text === null) return null;

  const secret = schema.safeParse(parseJson(text));

  if (!secret.success) throw new LocalFault('fileDamaged', path);

  return secret.data;
}

/** Writes such a file whole or not at all, and onto the disk: a key that a power cut takes away has signed for nobody. */
export async function writeSecret(path: string, secret: unknown): Promise<void> {
  const fresh = `${path}.new`;
  const file = await open(fresh, 'w', 0o600);

  try {
    await file.writeFile(`${JSON.stringify(secret, null, 2)}\n`);
    await file.sync();
  } finally {
    await file.close();
  }

  await rename(fresh, path);
  await syncFolder(dirname(path));
}

async function syncFolder(path: string): Promise<void> {
  // Windows opens no folders and writes names through by itself.
  if (process.platform === 'win32') return;

  const folder = await open(path, 'r');

  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'ENOENT')
      return null;

    throw new LocalFault('folderUnusable', error instanceof Error ? error.message : path);
  }
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
