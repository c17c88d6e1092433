import { readFile, rename, writeFile } from 'node:fs/promises';
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

/** Writes such a file whole or not at all. */
export async function writeSecret(path: string, secret: unknown): Promise<void> {
  const fresh = `${path}.new`;

  await writeFile(fresh, `${JSON.stringify(secret, null, 2)}\n`, { mode: 0o600 });
  await rename(fresh, path);
}

async function readText(path: string): Promise<string | null> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return null;

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
