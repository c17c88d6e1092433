import { execFile } from 'node:child_process';
import { mkdir, mkdtemp } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';

/** Inside the project, so that the program finds its packages. */
const FOLDER = 'node_modules/.cache/svod-scripts';

/**
 * Bundles a TypeScript program of the test tree so that it can run as a process of its own.
 *
 * @param source path from the project's root
 * @returns path of the program
 */
export async function bundleScript(source: string): Promise<string> {
  await mkdir(FOLDER, { recursive: true });

  const program = resolve(await mkdtemp(join(FOLDER, 'script-')), 'script.mjs');

  await promisify(execFile)('node_modules/.bin/esbuild', [
    source,
    '--bundle',
    '--platform=node',
    '--format=esm',
    '--packages=external',
    `--outfile=${program}`,
  ]);

  return program;
}
