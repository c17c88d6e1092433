import { execFile } from 'node:child_process';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';

/**
 * Bundles a TypeScript program of the test tree so that it can run as a process of its own.
 *
 * @param source path from the project's root
 * @returns path of the program in a temporary folder
 */
export async function bundleScript(source: string): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'svod-script-'));
  const program = join(folder, 'script.mjs');

  await promisify(execFile)('node_modules/.bin/esbuild', [
    source,
    '--bundle',
    '--platform=node',
    '--format=esm',
    "--banner:js=import{createRequire}from'node:module';const require=createRequire(import.meta.url);",
    `--outfile=${program}`,
  ]);

  return program;
}
