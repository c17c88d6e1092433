import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Imports a TypeScript module of the project, with what it imports, while the project is being built. */
export async function importSource(path) {
  const folder = await mkdtemp(join(tmpdir(), 'svod-build-'));
  const outfile = join(folder, 'module.mjs');

  try {
    await build({ entryPoints: [path], outfile, bundle: true, platform: 'node', format: 'esm' });

    return await import(pathToFileURL(outfile).href);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
