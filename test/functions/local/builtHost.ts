import { execFile } from 'node:child_process';
import { mkdtemp, open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type FunctionsProcess, startFunctions } from '../../../functions/local/functionsProcess';

/** Builds the host, without an app, into a folder of its own; gives its path with a slash at the end. */
export async function buildHost(): Promise<string> {
  const folder = `${await mkdtemp(join(tmpdir(), 'svod-host-'))}/`;

  await bundle('functions/local/host/child.ts', `${folder}local/host.mjs`, 'esm');

  return folder;
}

/** Builds the host with the app that is there for its tests. */
export async function buildTestApp(): Promise<string> {
  const folder = await buildHost();

  await bundle('test/functions/local/testApp.ts', `${folder}functions/index.cjs`, 'cjs');

  return folder;
}

/** Where the log of what was started from a folder is. */
export function logOf(folder: string): string {
  return `${folder}log`;
}

/** Starts what is built in a folder. */
export async function startBuilt(folder: string, port = 0): Promise<FunctionsProcess> {
  const file = await open(logOf(folder), 'a');

  try {
    return await startFunctions({ dist: folder, port, settings: {}, log: file.fd });
  } finally {
    await file.close();
  }
}

async function bundle(source: string, target: string, format: 'cjs' | 'esm'): Promise<void> {
  await promisify(execFile)('node_modules/.bin/esbuild', [
    source,
    '--bundle',
    '--platform=node',
    '--external:@azure/functions-core',
    `--format=${format}`,
    `--outfile=${target}`,
  ]);
}
